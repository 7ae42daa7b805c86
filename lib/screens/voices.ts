/** Who speaks on a page, and how much of what is marked there. */
import { KINDS, type Kind } from '../analysis/types.ts';
import type { PageClaim } from '../page-state.ts';
import { isOfficial } from './officials.ts';

/**
 * `named`: a person or body under its name. `described`: in the article's words only ("a jail spokesperson").
 * `unattributed`: a quote without a speaker. `article`: the article's own voice.
 */
export type VoiceForm = 'named' | 'described' | 'unattributed' | 'article';

export interface Voice {
  form: VoiceForm;
  /** `null` for the article's own voice and for quotes without a speaker. */
  name: string | null;
  role: string | null;
  /** Whether some mention says that it speaks for a public office. */
  official: boolean;
  /** Claims and quotes; a quote inside a claim by the same voice counts once. */
  statements: number;
  /** Share, 0 to 1, of the words in all marked statements. */
  share: number;
}

/** Whether a source is described rather than named: the analyser keeps the article's words, which begin in lower case. */
export function isDescribed(name: string): boolean {
  return /^\p{Ll}/u.test(name);
}

const wordsOf = (text: string) => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'.,-]*/gu)?.length ?? 0;

function formOf(claim: PageClaim): VoiceForm {
  if (!claim.source) return claim.form === 'quote' ? 'unattributed' : 'article';
  return isDescribed(claim.source.name) ? 'described' : 'named';
}

const voiceKey = (claim: PageClaim) => `${formOf(claim)} ${claim.source?.name ?? ''}`;

/** Statements without the quotes that stand inside a claim by the same voice. */
function withoutNested(claims: readonly PageClaim[]): PageClaim[] {
  const sentences = claims.filter((claim) => claim.form === 'claim');
  return claims.filter(
    (quote) =>
      quote.form === 'claim' ||
      !sentences.some(
        (claim) =>
          claim.section === quote.section &&
          claim.exact.includes(quote.exact) &&
          (quote.source === null || voiceKey(claim) === voiceKey(quote)),
      ),
  );
}

/** All voices of a page, the one with the most words first; equal ones in reading order. */
export function whoSpeaks(claims: readonly PageClaim[]): Voice[] {
  const voices = new Map<string, Voice & { words: number }>();
  let total = 0;
  for (const claim of withoutNested(claims)) {
    const words = wordsOf(claim.exact);
    total += words;
    const voice = voices.get(voiceKey(claim)) ?? {
      form: formOf(claim),
      name: claim.source?.name ?? null,
      role: null,
      official: false,
      statements: 0,
      share: 0,
      words: 0,
    };
    voice.role ??= claim.source?.role ?? null;
    voice.official ||= claim.source !== null && isOfficial(claim.source);
    voice.statements += 1;
    voice.words += words;
    voices.set(voiceKey(claim), voice);
  }
  return [...voices.values()]
    .sort((a, b) => b.words - a.words)
    .map(({ words, ...voice }) => ({ ...voice, share: total ? words / total : 0 }));
}

export const VOICE_GROUPS = ['officials', 'others', 'unnamed', 'article', 'unattributed'] as const;
export type VoiceGroupName = (typeof VOICE_GROUPS)[number];

/** Voices of one sort with the share of the words that they have together, 0 to 1. */
export interface VoiceGroup {
  group: VoiceGroupName;
  voices: Voice[];
  share: number;
}

function groupOf({ form, official }: Voice): VoiceGroupName {
  if (form === 'named') return official ? 'officials' : 'others';
  return form === 'described' ? 'unnamed' : form;
}

/** The voices by sort, in an order that is always the same; sorts that do not speak are left out. */
export function groupVoices(voices: readonly Voice[]): VoiceGroup[] {
  const bySort = Map.groupBy(voices, groupOf);
  return VOICE_GROUPS.flatMap((group) => {
    const members = bySort.get(group);
    return members ? { group, voices: members, share: members.reduce((sum, { share }) => sum + share, 0) } : [];
  });
}

/** How many statements there are of each kind that occurs, in the order of a case's life. */
export function countKinds(claims: readonly PageClaim[]): { kind: Kind; count: number }[] {
  return KINDS.map((kind) => ({ kind, count: claims.filter((claim) => claim.kinds.includes(kind)).length })).filter(
    ({ count }) => count > 0,
  );
}
