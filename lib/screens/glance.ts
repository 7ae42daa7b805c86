/** A read page in a few figures, for the popup. */
import type { Kind } from '../analysis/types.ts';
import type { PageState } from '../page-state.ts';
import { changesOf, type PageChanges } from './changes.ts';
import { countKinds, groupVoices, type VoiceGroup, whoSpeaks } from './voices.ts';

export type ReadPage = Extract<PageState, { status: 'read' }>;

export interface Glance {
  statements: number;
  quotes: number;
  saved: number;
  kinds: { kind: Kind; count: number }[];
  /** Who speaks, by sort. */
  voices: VoiceGroup[];
  changes: PageChanges | null;
  /** Keys of what can still be saved. */
  unsaved: string[];
}

/** The figures of a page; what the reader dismissed is left out of all but the quotes. */
export function glanceAt(page: ReadPage): Glance {
  const claims = page.claims.filter((claim) => !claim.dismissed);
  return {
    statements: claims.filter((claim) => claim.form === 'claim').length,
    quotes: page.quotes,
    saved: claims.filter((claim) => claim.savedId).length,
    kinds: countKinds(claims),
    voices: groupVoices(whoSpeaks(claims)),
    changes: changesOf(page.claims),
    unsaved: claims.filter((claim) => !claim.savedId).map((claim) => claim.key),
  };
}
