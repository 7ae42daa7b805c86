/** Closed classes of English, as far as the tagger tells them apart. */
export const WORD_CLASSES = {
  determiner:
    'the a an this these those some any each every no another both all several many most few such either neither half',
  possessive: 'his her their my our its your whose',
  subject: 'i he she they we it you who',
  object: 'me him them us whom himself herself themselves itself myself ourselves yourself',
  preposition:
    'of in on at by for from with about against between into through during before after above below under over since until till without within along across behind beyond near off onto out upon toward towards despite inside outside amid among around up down like via per than regarding concerning according',
  conjunction: 'and or but nor yet so plus',
  subordinator: 'because if while although though unless whereas when where as once whether how why what which',
  that: 'that',
  to: 'to',
  auxiliary:
    "is are was were be been being am has have had having do does did will would shall should can could may might must 's 'd 'll 're 've 'm",
  negation:
    "not never n't cannot don't doesn't didn't won't wouldn't can't couldn't isn't aren't wasn't weren't hasn't haven't hadn't shouldn't",
  adverb:
    'also then now later still just only even again once already often always sometimes soon too very rather instead however meanwhile earlier thus therefore ever yesterday today tonight tomorrow ago here there perhaps maybe further furthermore moreover first finally else well back',
  day: 'monday tuesday wednesday thursday friday saturday sunday mon. tues. wed. thurs. fri. sat. sun. morning afternoon evening night day week month year weekend january february march april may june july august september october november december jan feb mar apr aug sept oct nov dec',
} as const;

/** Past forms that do not end in "ed" and are seldom anything else. */
export const IRREGULAR_PASTS: ReadonlySet<string> = new Set(
  (
    'became began bought broke brought came caught chose drew drove fell flew fought gave got went grew heard kept knew led left lent lost made met paid ran rode sat sent shook ' +
    'slept sold spent stood stole struck taught threw took tore won woke wore wound'
  ).split(' '),
);

/** Common verbs as they follow a subject, where their form does not tell that they are verbs. */
export const FINITE_VERBS: ReadonlySet<string> = new Set([
  ...IRREGULAR_PASTS,
  ...(
    'becomes begins bit brings built comes cut drives found gives gets goes hit held keeps knows laid leaves let lets makes meant put puts runs rang rose saw sees sends set ' +
    'sets shot shut sits sought spoke stands swore takes turns walks wants wrote writes works looks leans grabs hands pulls knocks picks opens stops starts tries waits used'
  ).split(' '),
]);
