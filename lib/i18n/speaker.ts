/** How a speaker is written out: the name, and beside it what the name does not say already. */
import type { Speaker } from '../analysis/types.ts';

const folded = (text: string) =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()} `;

/** `part`, unless its words stand in `name`: “the sheriff” needs no “sheriff” beside it. */
export function unlessNamed(part: string | null | undefined, name: string | null | undefined): string | null {
  return part && !(name && folded(name).includes(folded(part))) ? part : null;
}

/** Role and organisation, as far as the name does not say them; empty where there is nothing to add. */
export function speakerDetail({ name, role, organisation }: Omit<Speaker, 'mention'>): string {
  return [unlessNamed(role, name), unlessNamed(organisation, name)].filter(Boolean).join(', ');
}

/** A speaker in words: the name with what `speakerDetail` adds. */
export function speakerInWords(speaker: Omit<Speaker, 'mention'>): string {
  return [speaker.name, speakerDetail(speaker)].filter(Boolean).join(', ');
}
