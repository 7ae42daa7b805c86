/** Words with a capital after "in" that belong to no town: regions, languages, institutions, parts of a town. */
export const NO_TOWN: ReadonlySet<string> = new Set(
  (
    'congress parliament court courts supreme superior district circuit federal house senate general assembly america american europe asia africa caribbean balkans latin central north south east west ' +
    'northern southern eastern western midwest northeast northwest southeast southwest spanish english french portuguese arabic chinese creole haitian street road avenue park square hall ward precinct ' +
    'section operation act article chapter title order amendment constitution bible facebook twitter instagram whatsapp god ' +
    'monday tuesday wednesday thursday friday saturday sunday christmas easter thanksgiving ice dhs washington judge sheriff jail prison center centre office department police agency county state states parish ' +
    'united kingdom republic democrats republicans trump biden obama line valley island islands coast bay river creek lake mountains hills heights village university college school hospital church building tower plaza mall room ' +
    'i he she it we they mr mrs ms dr new part his her my our your their the a an one two three four five six seven eight nine ten'
  ).split(' '),
);
