const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What an article calls one person whose case it tells; a demonym or age before one of these is that person's. */
export const PERSON_NOUNS = list(
  'man woman national citizen immigrant migrant alien noncitizen non-citizen suspect defendant inmate detainee prisoner fugitive felon father mother husband roofer driver laborer labourer worker ' +
    'construction landscaper cook dishwasher painter carpenter resident offender individual male female native teenager student farmworker mechanic asylum deportee criminal predator gang',
);

/** Adjectives that may stand between a demonym or age and the noun. */
export const PERSON_ADJECTIVES = list(
  'illegal criminal undocumented unauthorized foreign former convicted local male female previously deported illegally present unlawfully accused suspected lawful permanent dual naturalized',
);

/** An age before one of these is a victim's, a child's or no person's. */
export const OTHER_AGED = list(
  'girl boy child baby daughter son victim niece nephew stepdaughter stepson toddler infant sister brother wife girlfriend agreement policy law program case ban partner',
);

/** Nouns for people on the other side of the counter, who are no party to a case: their names are not kept as its persons. */
export const CASE_NEUTRAL_ROLES = list(
  'man woman person resident father mother brother sister husband wife son daughter uncle aunt cousin friend neighbor neighbour suspect defendant plaintiff inmate prisoner client driver passenger worker ' +
    'employee student teenager boy girl kid immigrant migrant roofer mr mrs ms miss fugitive detainee farmer tenant owner player patient customer veteran boyfriend girlfriend national citizen victim pastor cook',
);

/** Right after a name, perhaps with an auxiliary before: what happens to people in custody or in court. */
export const CASE_PARTICIPLES = list(
  'let taken handed turned caught picked nabbed collared busted arrested re-arrested rearrested charged indicted arraigned convicted sentenced detained jailed booked released freed deported removed apprehended transferred held extradited acquitted accused paroled incarcerated ' +
    'discharged repatriated imprisoned',
);
export const CASE_VERBS = list('pleaded pled overstayed bonded faces posted entered remains remained');
export const AUXILIARIES = list(
  'was were is has had been being be remains remained still also then later first previously again recently not who got',
);

/** Right before a name: what is done to people in custody. */
export const CASE_VERBS_BEFORE = list(
  'arrested arresting arrest detained detaining released releasing release freed freeing deported deporting charged convicted jailed held holding hold apprehended rearrested re-arrested extradited ' +
    'indicted sentenced prosecuted booked freeing hand handed turn transfer keep kept deport detain free represents',
);
/** A case of the person whose name follows one of `CASE_LINKS`. */
export const CASE_NOUNS = list(
  'detainer detainers hold arrest release deportation removal charge charges complaint custody trial sentencing conviction indictment prosecution bond bail warrant lawyer attorney',
);
export const CASE_LINKS = list('against on for of with');
/** After a name and its possessive ending. */
export const CASE_POSSESSIONS = list(
  'arrest release detainer detention deportation removal bond bail case trial sentence sentencing conviction charges charge custody lawyer attorney public-defender extradition arraignment fingerprints mugshot booking cell',
);
