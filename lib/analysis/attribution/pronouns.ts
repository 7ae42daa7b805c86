import type { Antecedent, Spoken } from './antecedents.ts';
import { antecedents } from './antecedents.ts';
import { described, isRoleNoun, kindOf } from './described.ts';
import type { LinearModel } from './linear-model.ts';
import { softmax, sumOf } from './linear-model.ts';
import type { Entity } from './people.ts';
import type { PeopleScene, Voiced } from './people-scene.ts';
import { isNounPhrase, mainSubject } from './phrase-bounds.ts';

const HE = new Set(['he', 'his', 'him', 'himself']);
const SHE = new Set(['she', 'her', 'hers', 'herself']);
const THEY = new Set(['they', 'their', 'them', 'we', 'our']);
const IT = new Set(['it', 'its', 'which', 'that']);
const WHO = new Set(['who', 'whom', 'whose']);
const NEAR_SENTENCES = 5;
const SEVERAL_SENTENCES = 3;
const SPOKEN_BACK = 8;
const TOLD_MENTIONS_BACK = 30;
const TOLD_PARAGRAPHS_BACK = 2;
const TOKENS_BACK = 80;
const LONGEST_SUBJECT = 7;
const LONGEST_BEFORE_WHO = 6;

export interface PronounResolver {
  /** Whether a word by itself stands for somebody. */
  isPronoun(word: string): boolean;
  /** Whom the pronoun that opens tokens `[from, to)` means; not `teller`, who tells of it in words of their own. */
  resolve(from: number, to: number, teller?: Entity): Voiced;
  /** The several people of whom "one" or "the other" in a sentence is one, as the sentences before call them. */
  severalBefore(sentence: number): Entity | null;
  /** Whom a "he" or "she" at a token may mean; null for other words. */
  antecedents(token: number): Antecedent[] | null;
  /** Remembers that somebody spoke in the sentence of a token. */
  spoke(entity: Entity, token: number): void;
}

export const isRelative = (word: string): boolean => WHO.has(word);
const genderMeantBy = (word: string) => (HE.has(word) ? 'male' : SHE.has(word) ? 'female' : null);

/** Resolves the pronouns of one document. */
export function pronounResolver(scene: PeopleScene, model: LinearModel): PronounResolver {
  const { document, words, mentions, sentenceAt, quotedAt, voiced } = scene;
  const { tokens, text } = document;
  const spoken: Spoken[] = [];

  /** Whoever spoke last up to the sentence of a token: of speech inside speech, more than that may be known. */
  function spokenBefore(token: number): Spoken[] {
    let low = 0;
    let high = spoken.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (spoken[middle]!.sentence <= sentenceAt[token]!) low = middle + 1;
      else high = middle;
    }
    return spoken.slice(Math.max(0, low - SPOKEN_BACK), low);
  }

  function antecedentsAt(token: number): Antecedent[] | null {
    const gender = genderMeantBy(tokens[token]!.lower);
    if (!gender) return null;
    const before = scene.mentionsBefore(token);
    return antecedents(document, words, mentions, before, token, sentenceAt[token]!, gender, spokenBefore(token));
  }

  function resolve(from: number, to: number, teller?: Entity): Voiced {
    const { lower } = tokens[from]!;
    const told = teller ? lastTold(from, teller) : null;
    if (told) return voiced(from, to, told, 0.8);
    const candidates = antecedentsAt(from)?.filter(({ entity }) => entity !== teller);
    if (candidates?.length) {
      const chances = softmax(candidates.map((candidate) => sumOf(model, candidate.features)));
      const top = chances.indexOf(Math.max(...chances));
      return voiced(from, to, candidates[top]!.entity, chances[top]);
    }
    if (WHO.has(lower)) {
      const before = mentions[scene.mentionsBefore(from) - 1];
      if (before && from - before.to <= 1) return voiced(from, to, before.entity);
      const noun = nounPhraseBefore(from);
      if (noun) return voiced(from, to, noun, 0.8);
    }
    const plural = THEY.has(lower);
    const spokenOf = plural || IT.has(lower) ? bodyOrSeveral(from, to, plural) : null;
    const wording = () => text.slice(tokens[from]!.start, tokens[to - 1]!.end);
    return spokenOf ?? voiced(from, to, described(wording(), lower, 'person', plural ? 'plural' : null), 0.5);
  }

  /** Whom or what "it" or "they" means: who spoke last, the body named last, else what the sentence before is about. */
  function bodyOrSeveral(from: number, to: number, plural: boolean): Voiced | null {
    const here = sentenceAt[from]!;
    const body = IT.has(tokens[from]!.lower) ? scene.lastBody(from, () => true) : null;
    for (const { entity, sentence } of spokenBefore(from).slice(-4).reverse()) {
      if (here - sentence > NEAR_SENTENCES) break;
      const fits = plural ? entity.gender === 'plural' : entity.kind === 'body' || entity.kind === 'document';
      if (fits) return voiced(from, to, entity, 0.8);
    }
    if (body && here - body.sentence <= 2) return voiced(from, to, body.entity, 0.7);
    const subject = subjectOfSentenceBefore(here, plural) ?? (plural ? null : documentBefore(from));
    return subject && voiced(from, to, subject, 0.6);
  }

  /** "A deputy came out, and he says, ‘…’": whoever was last spoken of in the words of the one who tells it. */
  function lastTold(from: number, teller: Entity): Entity | null {
    const gender = genderMeantBy(tokens[from]!.lower);
    if (!gender) return null;
    const { sentences, paragraphs } = document;
    const { paragraph } = sentences[sentenceAt[from]!]!;
    // A quotation may go on over paragraphs; the words of a turn end with it.
    const { firstToken } = paragraphs[Math.max(0, paragraph - (quotedAt[from] ? TOLD_PARAGRAPHS_BACK : 0))]!;
    const last = scene.mentionsBefore(from) - 1;
    for (let k = last; k >= 0 && last - k < TOLD_MENTIONS_BACK && mentions[k]!.from >= firstToken; k--) {
      const { entity, quoted } = mentions[k]!;
      if (quoted !== (quotedAt[from] === 1) || entity === teller || entity.kind !== 'person') continue;
      if (!entity.gender || entity.gender === gender) return entity;
    }
    return null;
  }

  /** "sheriffs who say": the noun phrase that a relative pronoun follows. */
  function nounPhraseBefore(at: number): Entity | null {
    const to = words.tags[at - 1] === 'comma' ? at - 1 : at;
    const { firstToken } = document.sentences[sentenceAt[at]!]!;
    return to > firstToken && isNounPhrase(words.tags[to - 1]!)
      ? scene.phraseEndingAt(to, firstToken, LONGEST_BEFORE_WHO)
      : null;
  }

  /** The noun phrase that opens the sentence before, when it can be "it" or "they". */
  function subjectOfSentenceBefore(sentence: number, plural: boolean): Entity | null {
    const before = document.sentences[sentence - 1];
    if (!before) return null;
    const [from] = mainSubject(words.tags, before.firstToken, before.endToken);
    let end = from;
    const isInside = (i: number) => isNounPhrase(words.tags[i]!) || tokens[i]!.lower === "'s";
    while (end < before.endToken && end - from < LONGEST_SUBJECT && isInside(end)) end++;
    // Some verbs look like nouns here: the phrase ends with the last word that can be meant.
    let to = end;
    const canBeMeant = (noun: string) => isRoleNoun(noun) && (plural || kindOf(noun) !== 'person');
    while (to > from && !canBeMeant(tokens[to - 1]!.lower)) to--;
    if (to === from || scene.startsAt.get(from)?.entity.kind === 'person') return null;
    const entity = scene.phrase(from, to);
    return (entity.gender === 'plural') === plural && entity.kind !== 'unknown' ? entity : null;
  }

  /** "I have seen the paper. It says …": the last text that the words before speak of, in the same paragraph. */
  function documentBefore(at: number): Entity | null {
    const { firstToken } = document.paragraphs[document.sentences[sentenceAt[at]!]!.paragraph]!;
    const first = Math.max(firstToken, at - TOKENS_BACK);
    for (let i = at - 1; i >= first && sentenceAt[at]! - sentenceAt[i]! <= 2; i--)
      if (kindOf(tokens[i]!.lower) === 'document' && words.tags[i] === 'word')
        return scene.phraseEndingAt(i + 1, firstToken, LONGEST_SUBJECT + 1);
    return null;
  }

  function severalBefore(sentence: number): Entity | null {
    const { paragraph } = document.sentences[sentence]!;
    for (let before = sentence; before > 0 && sentence - before < SEVERAL_SENTENCES; before--) {
      const several = subjectOfSentenceBefore(before, true);
      if (several) return several;
      if (document.sentences[before - 1]!.paragraph < paragraph - 1) break;
    }
    return null;
  }

  return {
    isPronoun: (word) => HE.has(word) || SHE.has(word) || THEY.has(word) || IT.has(word) || WHO.has(word),
    ...{ resolve, severalBefore, antecedents: antecedentsAt },
    spoke: (entity, token) => void spoken.push({ entity, sentence: sentenceAt[token]! }),
  };
}
