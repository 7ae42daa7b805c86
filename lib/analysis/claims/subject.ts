import type { Mention } from './mentions.ts';

/** How much an article is about detainers and cooperation with immigration authorities. */
export interface Subject {
  /** Whether it is at all: if not, only a sentence that names immigration authorities itself can be a claim. */
  on: boolean;
  /** Sentences that name immigration authorities, detainers or removals, as a share of all. */
  density: number;
  /** Share of sentences with a first person outside quotes: a column, a guide. */
  firstPerson: number;
}

/** Concepts that tie a sentence to immigration enforcement by themselves. */
const ANCHORS = new Set(['ice', 'immigration-court', 'deported', 'prior-removal', 'border', 'arrested-by-ice']);
const CUSTODY = new Set(['jail', 'sheriff']);
const LOOK_ALIKES = 3;
/** Sentences on who holds people that one mention of immigration authorities needs beside it; one if they lodge a detainer. */
const CUSTODY_SENTENCES = 2;

/** Whether the sentence names immigration authorities, a removal, or a detainer. */
export function isAnchored(mentions: readonly Mention[]): boolean {
  return mentions.some(({ concept }) => ANCHORS.has(concept) || concept === 'detainer');
}

/** Whether the sentence names immigration authorities or a removal, or calls a detainer theirs. */
export function isAnchoredByName(mentions: readonly Mention[]): boolean {
  return mentions.some(
    ({ concept, first, end }) => ANCHORS.has(concept) || (concept === 'detainer' && end - first > 1),
  );
}

/** Judges what an article is about from its sentences. */
export function subjectOf(sentences: readonly { mentions: readonly Mention[]; quoted: number }[]): Subject {
  let named = 0;
  let detainers = 0;
  let anchored = 0;
  let lookAlikes = 0;
  let lodged = false;
  let custody = 0;
  let firstPerson = 0;
  for (const { mentions, quoted } of sentences) {
    const here = new Set(mentions.map((mention) => mention.concept));
    const isNamed = isAnchoredByName(mentions);
    lodged ||= isNamed && here.has('detainer');
    if (isNamed) named++;
    else if (here.has('detainer')) detainers++;
    if (isNamed || here.has('detainer')) anchored++;
    if (mentions.some((mention) => CUSTODY.has(mention.concept))) custody++;
    for (const concept of here) if (concept.startsWith('ff-')) lookAlikes++;
    if (quoted === 0 && (here.has('pronoun-i') || here.has('pronoun-we'))) firstPerson++;
  }
  const strength = named + (lookAlikes < LOOK_ALIKES || named > 0 ? detainers : 0);
  const isTied = strength === 1 && lookAlikes < LOOK_ALIKES && custody >= (lodged ? 1 : CUSTODY_SENTENCES);
  const n = Math.max(1, sentences.length);
  return {
    on: strength > 1 || isTied,
    density: anchored / n,
    firstPerson: firstPerson / n,
  };
}
