import type { Kind } from '../../types.ts';
import { CRIMINAL_CASE, HISTORY } from './case.ts';
import { DETAINER } from './detainer.ts';
import { ENFORCEMENT_RULES } from './enforcement.ts';
import type { CompiledRule, Rule } from './notation.ts';
import { compileRules } from './notation.ts';
import { RELEASE } from './release.ts';
import { RESPONSE } from './response.ts';
import { POLICY_RULES, POSITION_RULES, STATISTIC } from './statements.ts';

export type { CompiledRule } from './notation.ts';

const BY_KIND: Record<Kind, Rule[]> = {
  detainer: DETAINER,
  response: RESPONSE,
  release: RELEASE,
  enforcement: ENFORCEMENT_RULES,
  'criminal-case': CRIMINAL_CASE,
  'immigration-history': HISTORY,
  policy: POLICY_RULES,
  statistic: STATISTIC,
  position: POSITION_RULES,
};

/** All rules in order of their kinds. */
export const COMPILED: CompiledRule[] = compileRules(BY_KIND);
