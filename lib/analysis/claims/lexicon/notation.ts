/**
 * Concepts by id, each with its phrases, separated by `|` or a line break. In a phrase
 * - `word+` stands for all forms of a verb, `word*` for singular and plural;
 * - `_` stands for up to four words in between ("turn+ _ over");
 * - `N` stands for any number;
 * - a word with a capital matches only with that capital, one in capitals only in capitals ("ICE", not "ice").
 */
export type Lexicon = Record<string, string>;

const IRREGULAR: Record<string, string> = {
  be: 'is are was were been being',
  beg: 'begs begged begging',
  blow: 'blows blew blown blowing',
  bind: 'binds bound binding',
  break: 'breaks broke broken breaking',
  catch: 'catches caught catching',
  cut: 'cuts cutting',
  do: 'does did done doing',
  feel: 'feels felt feeling',
  find: 'finds found finding',
  forbid: 'forbids forbade forbidden forbidding',
  get: 'gets got gotten getting',
  give: 'gives gave given giving',
  go: 'goes went gone going',
  hang: 'hangs hung hanging',
  have: 'has had having',
  hold: 'holds held holding',
  hurt: 'hurts hurting',
  keep: 'keeps kept keeping',
  leave: 'leaves left leaving',
  let: 'lets letting',
  make: 'makes made making',
  override: 'overrides overrode overridden overriding',
  pay: 'pays paid paying',
  plead: 'pleads pleaded pled pleading',
  put: 'puts putting',
  quit: 'quits quitting',
  rise: 'rises rose risen rising',
  run: 'runs ran running',
  say: 'says said saying',
  see: 'sees saw seen seeing',
  seek: 'seeks sought seeking',
  send: 'sends sent sending',
  set: 'sets setting',
  shoot: 'shoots shot shooting',
  sit: 'sits sat sitting',
  sneak: 'sneaks snuck sneaked sneaking',
  spring: 'springs sprang sprung springing',
  steal: 'steals stole stolen stealing',
  strike: 'strikes struck striking',
  sweep: 'sweeps swept sweeping',
  take: 'takes took taken taking',
  tear: 'tears tore torn tearing',
  tell: 'tells told telling',
  think: 'thinks thought thinking',
  throw: 'throws threw thrown throwing',
  withdraw: 'withdraws withdrew withdrawn withdrawing',
};

const DOUBLES = /^[^aeiou]*[aeiou][bdgklmnprt]$/;

/** All forms of a verb: "drop" gives drop, drops, dropped, dropping. */
export function verbForms(verb: string): string[] {
  const irregular = IRREGULAR[verb.toLowerCase()];
  if (irregular) return [verb, ...irregular.split(' ')];
  if (verb.endsWith('e')) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(verb)) return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`];
  const stem = DOUBLES.test(verb) || /(?:bur|re|mit|fer|cel|bel)[lrt]$/.test(verb) ? verb + verb.slice(-1) : verb;
  const third = /(?:s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`;
  return [verb, third, `${stem}ed`, `${stem}ing`, ...(stem === verb ? [] : [`${verb}ed`, `${verb}ing`])];
}

/** Singular and plural of a noun. */
export function nounForms(noun: string): string[] {
  if (/[^aeiou]y$/i.test(noun)) return [noun, `${noun.slice(0, -1)}ies`];
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return [noun, `${noun}es`];
  return [noun, `${noun}s`];
}

/** One phrase as alternatives per word; `null` is the gap. */
export type Phrase = (readonly string[] | null)[];

/** The phrases of one concept, as they are written. */
export function phraseTexts(entry: string): string[] {
  return entry
    .replaceAll('\n', '|')
    .split('|')
    .map((text) => text.trim())
    .filter((text) => text !== '');
}

/** The forms that one part of a phrase stands for. */
export function formsOf(part: string): readonly string[] {
  if (part.length > 1 && part.endsWith('+')) return verbForms(part.slice(0, -1));
  if (part.length > 1 && part.endsWith('*')) return nounForms(part.slice(0, -1));
  return [part];
}

/** Reads one phrase; `words` splits plain text into the words that the matcher will see. */
export function phraseOf(text: string, words: (text: string) => string[]): Phrase {
  return text.split(/\s+/).flatMap((part): Phrase => {
    if (part === '_') return [null];
    const forms = formsOf(part);
    return forms.length > 1 ? [forms] : words(part).map((word) => [word]);
  });
}
