import { describe, expect, it } from 'vitest';
import { matchRules, placesOf } from '../../../lib/analysis/claims/match.ts';
import { mentionsIn } from '../../../lib/analysis/claims/mentions.ts';
import { COMPILED } from '../../../lib/analysis/claims/rules/index.ts';
import { tokenize } from '../../../lib/analysis/language/index.ts';
import { KINDS } from '../../../lib/analysis/types.ts';

function rulesIn(text: string, before = '') {
  const read = (words: string) => {
    const tokens = tokenize(words);
    return placesOf(mentionsIn(tokens, 0, tokens.length));
  };
  return matchRules(read(text), read(before)).map(({ pattern }) => pattern.rule.id);
}

describe('rules', () => {
  it.each([
    ['ICE lodged a detainer with the jail.', 'detainer.lodged'],
    ['The jail never received the request.', 'detainer.not-received'],
    ['A detainer is a request, not an order.', 'detainer.what-it-is'],
    ['The sheriff refused to honor the detainer.', 'response.refused'],
    ['The county honored the detainer.', 'response.honoured'],
    ['Deputies notified ICE of the hour.', 'response.notice-given'],
    ['He was released without notifying ICE.', 'response.no-notice'],
    ['They handed him over to ICE.', 'response.handed-over'],
    ['He walked out on bail.', 'release.let-go'],
    ['ICE arrested him at his home.', 'enforcement.arrest'],
    ['Nobody came for her.', 'enforcement.did-not-come'],
    ['He was deported in May.', 'enforcement.deported'],
    ['He is charged with assault.', 'criminal-case.charge'],
    ['He pleaded not guilty.', 'criminal-case.plea'],
    ['She overstayed a visa.', 'immigration-history.entry'],
    ['State law bars jails from keeping anyone.', 'policy.says'],
    ['The council adopted the ordinance.', 'policy.changes'],
    ['A federal judge ruled against the county.', 'policy.court'],
    ['ICE arrested 212 people.', 'statistic.count'],
    ['The sheriff should honor detainers.', 'position.should'],
  ])('%s → %s', (text, rule) => {
    expect(rulesIn(text)).toContain(rule);
  });

  it('sees the sentence before where a pattern asks for it', () => {
    expect(rulesIn('It was declined.', 'ICE lodged a detainer.')).toContain('response.refused');
    expect(rulesIn('It was declined.', 'She ordered the soup.')).not.toContain('response.refused');
  });

  it('keeps the order that a pattern asks for', () => {
    expect(rulesIn('The ordinance was adopted.')).toContain('policy.changes');
    expect(rulesIn('He was arrested, not ICE.')).toContain('enforcement.arrest');
    expect(rulesIn('The van came at noon.')).not.toContain('enforcement.came');
  });

  it('have ids that begin with their kind, each once, and a label', () => {
    const ids = COMPILED.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, kind, label } of COMPILED) {
      expect(KINDS).toContain(kind);
      expect(id.startsWith(`${kind}.`)).toBe(true);
      expect(label.length).toBeGreaterThan(5);
    }
  });
});
