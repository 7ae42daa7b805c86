import type { Document } from '../language/index.ts';
import type { TokenRange } from './frames.ts';
import { DOCUMENT_NOUNS } from './lexicon/roles.ts';
import type { People } from './people.ts';
import { firstMentionFrom } from './people.ts';
import type { TaggedWords } from './word-tags.ts';

/** What the two models of a quotation may look at. */
export interface QuoteScene {
  document: Document;
  words: TaggedWords;
  people: People;
  sentenceOf: Int32Array;
  paragraphOf: Int32Array;
  /** Probability that a token lies inside reported content. */
  content: Float32Array;
  /** Which outermost pair a token lies in, -1 for none. */
  pairOf: Int32Array;
}

/** Whether a source is a pronoun, or names or describes a person, a body or a document. */
export function sourceKind(scene: QuoteScene, range: TokenRange): string {
  const { mentions } = scene.people;
  if (scene.words.tags[range.from] === 'subject') return 'pronoun';
  let kind = 'none';
  for (let k = firstMentionFrom(mentions, range.from); k < mentions.length && mentions[k]!.from < range.to; k++) {
    const { entity } = mentions[k]!;
    const one = entity.unnamed ? 'described' : entity.kind;
    if (kind === 'none' || one === 'person') kind = one;
  }
  if (kind === 'none')
    for (let i = range.from; i < range.to; i++)
      if (DOCUMENT_NOUNS.has(scene.document.tokens[i]!.lower)) return 'document';
  return kind;
}
