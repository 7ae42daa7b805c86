import type { Document } from '../language/index.ts';
import type { Entity, Mention } from './people.ts';
import type { TaggedWords } from './word-tags.ts';

/** Somebody whom "he" or "she" may mean, with the features by which it is weighed. */
export interface Antecedent {
  entity: Entity;
  features: string[];
}

/** Somebody who has spoken: whom, and in which sentence. */
export interface Spoken {
  entity: Entity;
  sentence: number;
}

const FARTHEST_SENTENCES = 14;
const MOST_MENTIONS = 60;
const step = (n: number) => (n <= 4 ? n : n <= 6 ? 6 : n <= 9 ? 9 : 14);

/** The name of a caption that runs into a quotation: Jim Kenney“However, …” */
function isCaption(document: Document, words: TaggedWords, mention: Mention): boolean {
  return (
    words.tags[mention.to] === 'open' && document.tokens[mention.to - 1]!.end === document.tokens[mention.to]!.start
  );
}

/** Everybody whom a pronoun of this gender at token `at` can mean: named or described before it, and of no other gender. */
export function antecedents(
  document: Document,
  words: TaggedWords,
  mentions: readonly Mention[],
  before: number,
  at: number,
  sentence: number,
  gender: 'female' | 'male',
  spoken: readonly Spoken[],
): Antecedent[] {
  const { tokens, sentences } = document;
  const found = new Map<Entity, { nearest: Mention; count: number; sentences: Set<number> }>();
  const inside = new Set<Entity>();
  for (let k = before - 1, steps = 0; k >= 0 && steps < MOST_MENTIONS; k--, steps++) {
    const mention = mentions[k]!;
    if (sentence - mention.sentence > FARTHEST_SENTENCES) break;
    const { entity } = mention;
    if (entity.kind === 'body' || entity.kind === 'document' || entity.kind === 'place') continue;
    if (entity.gender && entity.gender !== gender) continue;
    if (isCaption(document, words, mention)) continue;
    if (mention.quoted && mention.sentence === sentence) inside.add(entity);
    const entry = found.get(entity);
    if (entry) {
      entry.count++;
      entry.sentences.add(mention.sentence);
    } else found.set(entity, { nearest: mention, count: 1, sentences: new Set([mention.sentence]) });
  }
  // Nobody is named in the quotation that they are saying.
  for (const entity of inside) found.delete(entity);
  const lastSpoke = new Map<Entity, number>();
  const latest = spoken.at(-1);
  for (const voice of spoken) lastSpoke.set(voice.entity, voice.sentence);
  let rank = 0;
  const candidates: Antecedent[] = [];
  for (const [entity, { nearest, count }] of found) {
    rank++;
    const away = sentence - nearest.sentence;
    const place = sentences[nearest.sentence]!;
    const paragraphs = sentences[sentence]!.paragraph - place.paragraph;
    const sex = entity.gender === gender ? 'same' : 'unknown';
    const kind = entity.unnamed
      ? 'described'
      : entity.kind === 'person'
        ? 'person'
        : entity.words.length > 1
          ? 'perhaps'
          : 'capital';
    const features = [
      `away:${step(away)}`,
      `paragraphs:${Math.min(4, paragraphs)}`,
      `rank:${Math.min(4, rank)}`,
      `rank:${Math.min(4, rank)}:${Math.min(2, away)}`,
      `gender:${sex}`,
      `kind:${kind}`,
      `kind:${kind}:${sex}`,
      `count:${Math.min(4, count)}`,
      nearest.quoted ? 'quoted' : 'unquoted',
    ];
    if (tokens[nearest.to]?.lower === "'s") features.push('possessive');
    const opens = nearest.from - place.firstToken;
    features.push(`place:${opens === 0 ? 'first' : opens < 4 ? 'early' : 'late'}:${Math.min(2, away)}`);
    const tag = words.tags[nearest.from - 1];
    if (tag === 'preposition' || tag === 'to') features.push('object');
    if (tag === 'cue' && words.tags[nearest.from - 2] !== 'comma' && words.tags[nearest.from - 2] !== 'close')
      features.push('object-of-cue');
    if (away === 0) features.push(at - nearest.to < 8 ? 'same-clause' : 'same-sentence');
    const spoke = lastSpoke.get(entity);
    features.push(`kind:${kind}:${spoke !== undefined}`, `kind:${kind}:${Math.min(3, away)}`);
    if (spoke !== undefined) features.push('spoke', `spoke:${step(Math.max(0, sentence - spoke))}`);
    if (latest?.entity === entity) features.push('spoke-last', `spoke-last:${Math.min(3, paragraphs)}`);
    candidates.push({ entity, features });
  }
  for (const voice of spoken.slice(-4)) {
    if (found.has(voice.entity) || inside.has(voice.entity) || sentence - voice.sentence > FARTHEST_SENTENCES) continue;
    if (voice.entity.kind !== 'person' || (voice.entity.gender && voice.entity.gender !== gender)) continue;
    found.set(voice.entity, { nearest: mentions[0]!, count: 0, sentences: new Set() });
    candidates.push({
      entity: voice.entity,
      features: [
        'only-spoke',
        `spoke:${step(sentence - voice.sentence)}`,
        `gender:${voice.entity.gender === gender ? 'same' : 'unknown'}`,
      ],
    });
  }
  return candidates;
}
