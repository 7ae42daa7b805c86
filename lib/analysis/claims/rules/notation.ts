import type { Kind } from '../../types.ts';

/**
 * A rule: concepts of the lexicon that together make a kind of claim likely. Each pattern is concepts joined by
 * - `>`: in this order, in reach of one another; - `&`: anywhere in the sentence; - `a|b`: either of two;
 * - `~a`: in the sentence before.
 */
export interface Rule {
  id: string;
  /** Completes "This sentence …", in neutral words. */
  label: string;
  any: string[];
}

export interface CompiledRule extends Rule {
  kind: Kind;
  patterns: Pattern[];
}

export interface Pattern {
  rule: CompiledRule;
  /** Its place in the rule, and in the list of all patterns. */
  index: number;
  order: number;
  parts: { concepts: string[]; before: boolean }[];
  ordered: boolean;
}

/** Splits the patterns of rules into their parts. */
export function compileRules(rules: Record<Kind, Rule[]>): CompiledRule[] {
  let order = 0;
  return Object.entries(rules).flatMap(([kind, list]) =>
    list.map((rule) => {
      const compiled: CompiledRule = { ...rule, kind: kind as Kind, patterns: [] };
      compiled.patterns = rule.any.map((source, index) => ({
        ...{ rule: compiled, index, order: order++, ordered: source.includes('>') },
        parts: source.split(/\s*[>&]\s*/).map((part) => ({
          before: part.startsWith('~'),
          concepts: part.replace('~', '').split('|'),
        })),
      }));
      return compiled;
    }),
  );
}
