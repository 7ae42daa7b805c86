import { AGENTS } from './agents.ts';
import { CRIME } from './crime.ts';
import { CUSTODY } from './custody.ts';
import { DISCOURSE } from './discourse.ts';
import { ENFORCEMENT } from './enforcement.ts';
import { FIGURES } from './figures.ts';
import type { Lexicon } from './notation.ts';
import { POLICY } from './policy.ts';
import { POSITION } from './position.ts';
import { TURNS } from './turns.ts';

export type { Lexicon } from './notation.ts';

/** Every concept that sentences are read for. */
export const LEXICON: Lexicon = {
  ...AGENTS,
  ...CUSTODY,
  ...ENFORCEMENT,
  ...CRIME,
  ...POLICY,
  ...FIGURES,
  ...POSITION,
  ...DISCOURSE,
  ...TURNS,
};
