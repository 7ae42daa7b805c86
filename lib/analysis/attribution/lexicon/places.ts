/** Words that make a run of capitals a place rather than a person. */

const list = (words: string) => new Set(words.split(' '));

/** Stand first in many place names: "New Orleans", "Port Ansel". */
export const PLACE_OPENINGS = list(
  'new north south east west northern southern eastern western central port fort saint san santa los las el mount lake upper lower great little cape la le des de puerto villa rio sierra grand palm',
);

/** End place names and names of laws, awards and other things that do not speak. */
export const PLACE_ENDINGS = list(
  'parish street avenue road boulevard drive lane highway route river creek lake bay beach hills heights springs falls park square island islands valley mountain mountains ' +
    'city town township village borough point harbor harbour bridge airport station plaza garden gardens field fields creek pass canyon desert coast shore woods grove ridge mills junction ferry ' +
    'act amendment bill code rule order directive project operation award prize day week month year street way mall stadium arena',
);

/** Countries, states and large cities, which "said" things seldom. */
export const PLACES = list(
  'alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota ' +
    'mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming america england britain scotland wales ireland ' +
    'canada mexico guatemala honduras nicaragua colombia venezuela ecuador peru brazil argentina chile bolivia haiti cuba jamaica spain france germany italy portugal poland russia ukraine china japan ' +
    'india pakistan iran iraq israel egypt nigeria kenya australia europe africa asia chicago boston houston dallas denver seattle atlanta miami philadelphia baltimore detroit cleveland phoenix austin ' +
    'brooklyn manhattan queens bronx albuquerque sacramento oakland portland pittsburgh nashville memphis london paris moscow beijing american mexican russian chinese british german french spanish ' +
    'democrat democrats republican republicans democratic gop english christian muslim jewish catholic christmas thanksgiving easter congress internet twitter facebook instagram youtube',
);
