import type { Lexicon } from '../../claims/lexicon/notation.ts';

/** What is counted, by unit. Detainers are not people, people are not releases, arrests are not removals: units are never merged. */
export const UNITS: Lexicon = {
  'unit:people': `
    people | persons | individuals | inmates | prisoners | detainees | immigrants | migrants | aliens | noncitizens | non-citizens | criminal aliens | illegal aliens | illegal immigrants | undocumented immigrants | foreign nationals | nationals | men | women | children | defendants | suspects | offenders | fugitives | criminals | felons | gang members
    sex offenders | clients | citizens | U.S. citizens | residents | families | permanent residents | at-large aliens | criminal noncitizens | refugees | workers | arrestees | murderers | immigration fugitives | others | deportees | bodies`,
  'unit:detainers':
    'detainers | immigration detainers | ICE detainers | detainer requests | immigration holds | ICE holds | hold requests | civil detainers | federal detainers | civil immigration detainers | holds | active detainers | detainer',
  'unit:requests':
    'requests | notification requests | requests for notification | immigration requests | ICE requests | federal requests | forms',
  'unit:arrests':
    'arrests | administrative arrests | at-large arrests | courthouse arrests | criminal arrests | immigration arrests | bookings',
  'unit:releases': 'releases',
  'unit:removals': 'removals | deportations | returns',
  'unit:transfers': 'transfers | handovers | pickups | pick-ups | handoffs',
  'unit:notifications': 'notifications | notices | calls | phone calls',
  'unit:convictions': 'convictions | criminal convictions | homicide convictions',
  'unit:charges': 'charges | criminal charges | pending charges',
  'unit:cases': 'cases | instances | files | records | bookings | entries | incidents',
  'unit:crimes':
    'crimes | offenses | offences | homicides | murders | assaults | robberies | burglaries | sexual assaults | rapes | thefts | DUIs',
  'unit:counties': 'counties | parishes',
  'unit:jurisdictions': 'jurisdictions | sanctuary jurisdictions | localities | municipalities',
  'unit:cities': 'cities | towns',
  'unit:states': 'states',
  'unit:jails': 'jails | prisons | facilities | detention centers | local jails | county jails',
  'unit:agencies': 'agencies | departments | police departments | law enforcement agencies',
  'unit:sheriffs': 'sheriffs',
  'unit:agreements': 'agreements | 287(g) agreements | contracts',
  'unit:warrants': 'warrants | administrative warrants | subpoenas',
  'unit:beds': 'beds',
  'unit:percent': 'percent | per cent | %',
  'unit:percentage-points': 'percentage points | percentage point',
};

/** Words between a number and a time, sum or measure: no statistic of ours. */
export const NOT_COUNTED: ReadonlySet<string> = new Set(
  (
    'hour hours minute minutes second seconds day days week weeks month months year years night nights decade decades mile miles foot feet inch inches yard yards meter meters block blocks ' +
    "dollar dollars cents euro euros pound pounds gram grams ounce ounces kilo kilos kilograms degree degrees page pages vote votes time times occasion occasions count counts a.m p.m a.m. p.m. am pm o’clock o'clock bond bail fine " +
    'mph round rounds shot shots cup cups point beer beers'
  ).split(' '),
);

/** Comparators by id. */
export const COMPARATORS: Lexicon = {
  'comparator:more than': 'more than | over | above | upward of | upwards of | in excess of | exceeding',
  'comparator:at least': 'at least | no fewer than | no less than',
  'comparator:fewer than': 'fewer than | less than | under | below',
  'comparator:at most': 'at most | no more than | up to | as many as | not more than',
  'comparator:nearly': 'nearly | almost | close to | just under | just shy of',
  'comparator:about': 'about | around | roughly | some | approximately | an estimated | estimated',
};
