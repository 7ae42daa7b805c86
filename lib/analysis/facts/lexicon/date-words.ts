const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const WEEKDAYS = list('monday tuesday wednesday thursday friday saturday sunday');
export const MONTHS = list(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec',
);
/** Months that are also words or names: alone they need a preposition before them. */
export const MONTH_CUES = list('in since last early late mid of during this until before by around');
export const PARTS_OF_DAY = list('day morning afternoon evening night');
/** Units that a date can be counted in; weeks and hours give no day. */
export const UNITS_OF_TIME: ReadonlyMap<string, 'day' | 'month' | 'year'> = new Map([
  ['day', 'day'],
  ['days', 'day'],
  ['month', 'month'],
  ['months', 'month'],
  ['year', 'year'],
  ['years', 'year'],
]);
export const SMALL_NUMBERS = list('a an one two three four five six seven eight nine ten eleven twelve');
/** A date right after one of these tells when something was said. */
export const SAYING = list(
  'said says told announced wrote statement confirmed reported added testified interview email release post posted argued acknowledged',
);
/** What a press office releases. */
export const RELEASED_THINGS = list(
  'statement statements report reports data figures video footage document documents records names list its information photo photos findings numbers details date dates audio copy desk time times plan letter that condition conditions version check correction',
);
