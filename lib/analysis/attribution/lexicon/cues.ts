/**
 * Verbs that report what somebody says, writes, thinks or intends, by what they take beside them. Base forms; the
 * inflections are made below.
 */
const VERBS = {
  /** Take a quotation or a clause: “…,” she said; she said (that) … */
  say:
    'say tell add ask reply respond answer write note state explain declare announce insist argue claim warn acknowledge admit concede recall continue ' +
    'observe remark contend assert maintain predict quip joke shout chant yell testify mention emphasize emphasise stress allege tweet retweet text email confirm ' +
    'reiterate repeat recount report caution complain lament exclaim counter retort mutter murmur whisper snap scoff sniff fume thunder muse gripe grumble ' +
    'huff opine reason inform notify remind assure swear vow boast brag cry sigh laugh chuckle giggle deadpan interject pronounce proclaim protest ' +
    'confide confess clarify rail roar bark rage scream holler growl grouse inquire blog dictate echo elaborate bristle jeer object plead beg volunteer ' +
    'theorize speculate stipulate recite intone proffer rejoin hint signal bellow bluster crow explode marvel gush enthuse vent wisecrack ' +
    'advise counsel concur comment post relate mumble stammer demur summarize summarise correct crack snipe chime hint concede ' +
    'caution affirm attest aver avow chirp crackle drawl insinuate intimate narrate offer preach profess quote reply sneer snort stutter tease utter venture wail',
  /** Beliefs, wishes and feelings; no quotation of their own as a rule. */
  think:
    'think believe feel know hope fear worry expect doubt suspect understand assume wonder imagine consider agree disagree realize realise want wish ' +
    'prefer suppose anticipate forecast guess reckon figure remember regret forget learn envision envisage see view regard trust bet dispute love hate like',
  /** What documents, courts and research do. */
  show: 'show indicate suggest find reveal demonstrate prove read rule hold conclude determine define estimate disclose list decide state mandate require forbid prohibit certify project',
  /** Take an object and a name for it: called the hold “a request”. */
  call:
    'call describe label dub brand term characterize characterise portray depict denounce decry condemn blast slam criticize criticise rip praise hail tout ' +
    'accuse blame dismiss defend ridicule mock paint deride cast credit liken compare refer cite attribute charge fault lambaste rebuke chide chastise assail bash lampoon laud applaud',
  /** Acts of speech and intention that take a noun or an infinitive. */
  act:
    'urge propose support oppose back endorse decline refuse deny reject seek plan intend pledge promise threaten demand order recommend push question ' +
    'challenge attack express voice discuss detail outline address instruct call-for request encourage favor favour advocate embrace welcome invite suggest ' +
    'recommend consider resist repudiate renounce disavow retract weigh float hope aim vow try guarantee preach',
} as const;

export type CueClass = keyof typeof VERBS | 'phrase';

/** How a verb form stands: "say", "says", "said", "saying", "spoken". */
export type CueForm = 'base' | 'third' | 'past' | 'ing';

export interface Cue {
  class: CueClass;
  form: CueForm;
  base: string;
}

const PAST: Record<string, string> = {
  say: 'said',
  tell: 'told',
  write: 'wrote',
  think: 'thought',
  feel: 'felt',
  know: 'knew',
  swear: 'swore',
  understand: 'understood',
  see: 'saw',
  find: 'found',
  hold: 'held',
  read: 'read',
  show: 'showed',
  cast: 'cast',
  seek: 'sought',
  forbid: 'forbade',
  forget: 'forgot',
  forecast: 'forecast',
  bet: 'bet',
  admit: 'admitted',
  quip: 'quipped',
  brag: 'bragged',
  snap: 'snapped',
  beg: 'begged',
  demur: 'demurred',
  infer: 'inferred',
  dub: 'dubbed',
  slam: 'slammed',
  rip: 'ripped',
  refer: 'referred',
  chat: 'chatted',
  blog: 'blogged',
  concur: 'concurred',
  allot: 'allotted',
  'call-for': '',
  regret: 'regretted',
  aver: 'averred',
};
const PARTICIPLE: Record<string, string> = {
  write: 'written',
  know: 'known',
  swear: 'sworn',
  see: 'seen',
  show: 'shown',
  forbid: 'forbidden',
  forget: 'forgotten',
  prove: 'proven',
};
const DOUBLES = new Set(
  'admit quip brag snap beg demur dub slam rip refer blog concur regret bet aver forget forbid'.split(' '),
);

function third(base: string): string {
  if (/(?:s|sh|ch|x|z|o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

function past(base: string): string {
  const irregular = PAST[base];
  if (irregular !== undefined) return irregular;
  if (base.endsWith('e')) return `${base}d`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`;
}

function ing(base: string): string {
  if (DOUBLES.has(base)) return `${base}${base.at(-1)}ing`;
  return /[^eoy]e$/.test(base) ? `${base.slice(0, -1)}ing` : `${base}ing`;
}

/** Words that report together: the verb's form, then what follows it. */
const PHRASAL: Record<string, readonly string[]> = {
  went: ['on'],
  goes: ['on'],
  shot: ['back'],
  shoots: ['back'],
  fired: ['back'],
  hit: ['back'],
  pushed: ['back'],
  clapped: ['back'],
  put: ['it'],
  puts: ['it'],
  weighed: ['in'],
  chimed: ['in'],
  piped: ['up'],
  spoke: ['up', 'out'],
  sounded: ['off'],
  pointed: ['out'],
  points: ['out'],
  pointing: ['out'],
  point: ['out'],
  called: ['out'],
  lashed: ['out'],
  laid: ['out'],
  made: ['clear', 'it clear', 'plain', 'it plain', 'known', 'it known'],
  makes: ['clear', 'it clear', 'plain', 'it plain'],
};

const PHRASES = new Map(Object.entries(PHRASAL));

/** The cue that a verb makes with the one or two words behind it, such as "went on" or "made it clear". */
export function phrasalCue(verb: string, next: string | undefined, second: string | undefined): Cue | undefined {
  const particle = PHRASES.get(verb)?.find((phrase) => phrase === next || phrase === `${next} ${second}`);
  return particle === undefined ? undefined : { class: 'say', base: `${verb} ${particle}`, form: 'past' };
}

const TAKE_HEARER = new Set(['tell', 'inform', 'assure', 'remind', 'notify']);

/** Whether what follows the verb is whom somebody speaks to: "told the board". */
export const takesHearer = ({ base }: Cue): boolean => TAKE_HEARER.has(base);

/** Every form of every reporting verb; a verb of several classes keeps the first. */
export const CUES: ReadonlyMap<string, Cue> = inflected();

function inflected(): Map<string, Cue> {
  const cues = new Map<string, Cue>();
  const put = (word: string | undefined, cue: Cue) => {
    if (word && !cues.has(word)) cues.set(word, cue);
  };
  for (const [name, words] of Object.entries(VERBS)) {
    for (const base of words.split(' ')) {
      if (base.includes('-')) continue;
      const cue = { class: name as CueClass, base };
      put(past(base), { ...cue, form: 'past' });
      put(PARTICIPLE[base], { ...cue, form: 'past' });
      if (base !== 'suspect') put(third(base), { ...cue, form: 'third' });
      put(ing(base), { ...cue, form: 'ing' });
      put(base, { ...cue, form: 'base' });
    }
  }
  return cues;
}
