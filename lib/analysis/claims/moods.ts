import type { Token } from '../language/index.ts';
import type { Mention } from './mentions.ts';

/**
 * How an act is spoken of: as something that happened (`past`), happens (`present`), was not done (`undone`), is ahead
 * (`ahead`), asked for (`asked`), urged (`urged`), ruled on (`rule`) or supposed (`supposed`), as a noun (`noun`), or
 * merely as a thing to do (`bare`).
 */
export type Mood = 'past' | 'present' | 'undone' | 'ahead' | 'asked' | 'urged' | 'rule' | 'supposed' | 'noun' | 'bare';

/** Words that decide the mood of an act a few words later. */
const GOVERNING: [Mood, string][] = [
  [
    'urged',
    "should shouldn't ought must urge urged urges urging call calls demand demanded demands hope hopes hoped wish wishes plead pleads need needs let's better please commit right",
  ],
  [
    'asked',
    'ask asks asked asking request requests requested requesting want wants wanted beg begged seeks sought plea',
  ],
  [
    'rule',
    'require requires required requiring requirement bar bars barred barring prohibit prohibits prohibited prohibiting forbid forbids forbidden forbidding forbade allow allows allowed allowing permit permits permitted let authorize authorizes authorized authority power mandate mandates mandated shall may cannot order orders ordered directs directed instructs compel compels obliges obliged oblige free duty restrict restricts limits limiting lawful',
  ],
  ['supposed', "would wouldn't could couldn't might if unless whether when whenever once until should've 'd"],
  [
    'ahead',
    "will won't 'll plan plans planned intend intends vow vowed vows promise promised promises expected scheduled",
  ],
  [
    'undone',
    "not never didn't don't doesn't wasn't weren't isn't hadn't hasn't haven't can't refuse refused refuses refusing decline declined declines declining fail failed fails failing failure without nobody no stop stopped stops quit neither nor instead rather",
  ],
];

const MOOD_BY_WORD = new Map(
  GOVERNING.flatMap(([mood, words]) => words.split(' ').map((word) => [word, mood] as const)),
);
const PAST_FORMS = new Set(
  'held kept let sent put got went left came took gave told said caught found sought made paid hit shot stole struck swept cut quit sprung freed called rang met knew ran bit broke drove was were had did'.split(
    ' ',
  ),
);
const HAVING = new Set("had has have having 've been".split(' '));
const DETERMINER = new Set('the a an of his her their its'.split(' '));
const BREAK = new Set([';', ':', '—']);
const REACH = 7;

/** The mood of the act that `mention` names, judged by its form and the words before it, from token `from` on. */
export function moodOf(tokens: readonly Token[], { first }: Mention, from: number, underRule: boolean): Mood {
  for (let i = first - 1; i >= Math.max(from, first - REACH); i--) {
    const { lower } = tokens[i]!;
    if (BREAK.has(lower)) break;
    const mood = MOOD_BY_WORD.get(lower);
    if (mood) return mood;
  }
  const { lower } = tokens[first]!;
  const before = first > from ? tokens[first - 1]!.lower : '';
  if (underRule && before === 'to') return 'rule';
  if (lower.endsWith('ed') || PAST_FORMS.has(lower) || HAVING.has(before)) return 'past';
  if (lower.endsWith('ing') || DETERMINER.has(before)) return 'noun';
  return before === 'to' ? 'bare' : 'present';
}
