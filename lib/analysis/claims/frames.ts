import type { Token } from '../language/index.ts';
import type { ReadSentence } from './clues.ts';
import type { Mention } from './mentions.ts';
import { moodOf } from './moods.ts';

/** Concepts by the part that they play in what is done. */
const PARTS: [part: string, concepts: string][] = [
  ['ICE', 'ice federal border'],
  ['KEYS', 'jail sheriff local'],
  ['POLICE', 'police'],
  ['COURT', 'judge'],
  ['IMMIGRATION-COURT', 'immigration-court'],
  ['PROSECUTOR', 'prosecutor'],
  ['DEFENCE', 'defence'],
  ['LAWMAKER', 'lawmaker'],
  ['ADVOCATE', 'advocate'],
  ['STUDY', 'researcher'],
  ['FAMILY', 'relative'],
  ['PERSON', 'prisoner immigrant'],
  ['HE', 'pronoun-person'],
  ['THEY', 'pronoun-they'],
  ['NOBODY', 'nobody'],
  ['LAW', 'law named-law'],
  ['PAPER', 'detainer paper'],
];

/** Concepts by the class of what is done. */
const ACTS: [act: string, concepts: string][] = [
  ['LODGE', 'lodge asked'],
  ['HONOUR', 'honor did-hold'],
  ['REFUSE', 'refuse no-hold'],
  ['NOTIFY', 'notify gave-notice'],
  ['NO-NOTICE', 'no-notice'],
  ['HAND-OVER', 'handover handed-over'],
  ['HOLD', 'hold-verb'],
  ['RELEASE', 'release got-out'],
  ['BAIL', 'bail'],
  ['ARREST', 'arrest police-arrest arrested-by-ice'],
  ['DEPORT', 'deport deported'],
  ['OPERATION', 'operation'],
  ['CUSTODY', 'ice-custody'],
  ['COME', 'ice-came waiting-for-ice'],
  ['STAY-AWAY', 'ice-absent'],
  ['CHARGE', 'charge'],
  ['PLEAD', 'plead'],
  ['CONVICT', 'convict'],
  ['SENTENCE', 'sentence'],
  ['DISMISS', 'dismissed'],
  ['OFFEND', 'offence'],
  ['ENTER', 'entry'],
  ['STATUS', 'status'],
  ['ORDER', 'proceedings'],
  ['REQUIRE', 'require'],
  ['FORBID', 'forbid'],
  ['PERMIT', 'permit'],
  ['ADOPT', 'adopt'],
  ['RULE', 'court-rule'],
  ['SUE', 'lawsuit'],
  ['BLAME', 'blame-verb'],
  ['PRAISE', 'praise-verb'],
  ['ARGUE', 'argue-verb'],
  ['TRUST', 'trust'],
  ['SAFETY', 'safety'],
  ['COST', 'cost'],
];

const byConcept = (classes: readonly [name: string, concepts: string][]) =>
  new Map(classes.flatMap(([name, concepts]) => concepts.split(' ').map((concept) => [concept, name] as const)));
const PART_OF = byConcept(PARTS);
const ACT_OF = byConcept(ACTS);

/** The parts by which a speaker is known, the most telling first. */
const SPEAKERS =
  'ice border sheriff jail police judge prosecutor defence advocate researcher lawmaker federal local relative';
const SPEAKER_CONCEPTS = SPEAKERS.split(' ');
const SPEAKING = new Set(['pronoun-we', 'pronoun-i']);
const REACH = 9;

/** The part that a speaker plays, judged by name, role and organisation; `null` when none is known. */
export function partOfSpeaker(concepts: readonly string[]): string | null {
  const telling = SPEAKER_CONCEPTS.find((concept) => concepts.includes(concept));
  return telling ? PART_OF.get(telling)! : null;
}

/** Names of features for who does what to whom, and in which mood: each act with the nearest part before and after. */
export function framesOf(read: ReadSentence, tokens: readonly Token[]): string[] {
  const { sentence, mentions } = read;
  const speaker = partOfSpeaker(read.speakerConcepts);
  const parts = mentions.map(({ concept }) =>
    SPEAKING.has(concept) ? (speaker ? `WE-${speaker}` : 'WE') : PART_OF.get(concept),
  );
  const law = mentions.find(({ concept }) => PART_OF.get(concept) === 'LAW')?.first ?? Number.POSITIVE_INFINITY;
  return mentions.flatMap((mention, at) => {
    const act = ACT_OF.get(mention.concept);
    if (!act) return [];
    const mood = moodOf(tokens, mention, sentence.firstToken, law < mention.first);
    return [
      `g:${mood}.${act}`,
      `g:${partBefore(mentions, parts, at)}.${mood}.${act}`,
      `g:${mood}.${act}.${partAfter(mentions, parts, at)}`,
      ...(law < mention.first ? [`g:law.${mood}.${act}`] : []),
    ];
  });
}

type Parts = readonly (string | undefined)[];

function partBefore(mentions: readonly Mention[], parts: Parts, at: number): string {
  const { first } = mentions[at]!;
  for (let i = at - 1; i >= 0 && first - mentions[i]!.first <= REACH; i--)
    if (parts[i] && mentions[i]!.end <= first) return parts[i]!;
  return 'NONE';
}

function partAfter(mentions: readonly Mention[], parts: Parts, at: number): string {
  const { end } = mentions[at]!;
  for (let i = at + 1; i < mentions.length && mentions[i]!.first - end <= REACH; i++)
    if (parts[i] && mentions[i]!.first >= end) return parts[i]!;
  return 'NONE';
}
