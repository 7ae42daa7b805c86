const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

function numbered(words: string, first: number): ReadonlyMap<string, number> {
  return new Map(words.split(' ').map((word, i) => [word, first + i]));
}

/** Days of the week, 0 for Sunday. */
export const WEEKDAYS = numbered('sunday monday tuesday wednesday thursday friday saturday', 0);
/** Months with their abbreviations, 1 for January. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...numbered('january february march april may june july august september october november december', 1),
  ...numbered('jan feb mar apr may jun jul aug sept oct nov dec', 1),
  ['sep', 9],
]);
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
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...numbered('one two three four five six seven eight nine ten eleven twelve', 1),
  ['a', 1],
  ['an', 1],
]);
/** A date right after one of these tells when something was said. */
export const SAYING = list(
  'said says told announced wrote statement confirmed reported added testified interview email release post posted argued acknowledged',
);
/** What a press office releases. */
export const RELEASED_THINGS = list(
  'statement statements report reports data figures video footage document documents records names list its information photo photos findings numbers details date dates audio copy desk time times plan letter that condition conditions version check correction',
);
