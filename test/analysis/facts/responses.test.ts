import { describe, expect, test } from 'vitest';
import { RELEASE_MANNERS, RESPONSE_OUTCOMES } from '../../../lib/analysis/facts/index.ts';
import { MANNERS } from '../../../lib/analysis/facts/lexicon/case-words.ts';
import { RESPONSES } from '../../../lib/analysis/facts/lexicon/responses.ts';
import { factsIn, ofType } from './facts-in.ts';

const outcomes = (text: string) => ofType(factsIn(text), 'response', text).map(({ outcome }) => outcome);
const manners = (text: string) => ofType(factsIn(text), 'release-manner', text).map(({ manner }) => manner);

describe('what became of a request', () => {
  test.each([
    ['held', 'The jail honored the detainer.', ['held']],
    ['not held', 'The jail ignored the detainer.', ['not-held']],
    ['not held, negated', 'The court did not honor the detainer.', ['not-held']],
    ['not held, refused', 'The sheriff refused to honor the detainer.', ['not-held']],
    ['not held, stopped', 'The county stopped honoring detainers.', ['not-held']],
    ['notified', 'The jail notified ICE before the release.', ['notified']],
    ['no notice', 'The jail released him without notifying ICE.', ['no-notice']],
    ['transferred', 'Deputies turned him over to ICE.', ['transferred']],
    ['not received', 'The sheriff says the jail never received a detainer.', ['not-received']],
    ['nobody came', 'The jail kept him for two days on the hold and nobody came.', ['not-collected']],
    ['disputed', 'The sheriff disputed that the jail ignored the detainer.', ['disputed']],
    ['unclear', 'It is unclear whether the jail honored the detainer.', ['unclear']],
    ['not held, as a count', 'Doyle County refused 31 of 33 detainers.', ['not-held']],
    ['held, as a count', 'The jail honored about 50 detainers last year.', ['held']],
    ['transferred, as a count', 'Deputies turned over 64 inmates.', ['transferred']],
    ['transferred, as a part of a count', 'Deputies transferred 118 of 121 people to ICE.', ['transferred']],
    ['held, until they came', 'Jails held 411 of the people until officers from ICE came.', ['held']],
    ['not held, as a ratio', 'Jails declined fewer than one in 10 detainers.', ['not-held']],
    ['held nobody', 'The county has held nobody on a detainer since 2018.', ['not-held']],
    ['no officer there', 'No officer from ICE was present.', ['not-collected']],
    ['no notice, in the month of May', 'The jail released him in May without notifying ICE.', ['no-notice']],
  ])('%s', (_, text, expected) => expect(outcomes(text)).toEqual(expected));

  test.each([
    ['a plea', 'The jail should honor the detainer.'],
    ['a promise', 'The sheriff said he would honor the detainer.'],
    ['a rule', 'The law requires jails to honor detainers.'],
    ['a promise with a word between', 'The sheriff said he would instead call ICE.'],
    ['a condition', 'If the jail honors the detainer, he stays.'],
    ['a rule about when', 'When jails do not honor detainers, officers go out.'],
    ['a practice that is spoken of', 'Honoring a detainer is a choice.'],
    ['a count to come', 'The jail will turn over 64 inmates.'],
    ['a count of those whom ICE holds', 'ICE held 41 people in three jails.'],
    ['a count denied', 'The jail never turned over 64 inmates.'],
    ['a count of years', 'The judge rejected 20 years as too long.'],
    ['another matter', 'The mayor ignored the question about the budget.'],
  ])('blank: %s', (_, text) => expect(outcomes(text)).toEqual([]));
});

describe('how somebody was let go', () => {
  test.each([
    ['bail', 'He left the jail after posting $8,000 bail.', ['bail']],
    ['bond', 'She bonded out Feb. 3.', ['bail']],
    ['recognizance', 'A magistrate released him on his own recognizance.', ['recognizance']],
    ['charges dismissed', 'He was released after the charges were dropped.', ['charges-dismissed']],
    ['sentence served', 'He was released on March 3 after completing his sentence.', ['sentence-served']],
    ['court order', 'He was released on a judge’s order.', ['court-order']],
    ['citation', 'He was released with a desk appearance ticket.', ['citation']],
    ['error', 'The man was released by mistake.', ['error']],
    ['kept', 'He is being held without bail.', []],
    ['a condition', 'He will be released if he posts bond.', []],
    ['whoever does', 'The rule covers people who post bond.', []],
    ['no release', 'The charges were dropped.', []],
  ])('%s', (_, text, expected) => expect(manners(text)).toEqual(expected));
});

test('the lexicons name only outcomes and manners that the store knows', () => {
  const ids = (lexicon: Record<string, string>) =>
    Object.keys(lexicon).map((entry) => entry.slice(entry.indexOf(':') + 1));
  expect(RESPONSE_OUTCOMES).toEqual(expect.arrayContaining(ids(RESPONSES)));
  expect(RELEASE_MANNERS).toEqual(expect.arrayContaining(ids(MANNERS)));
});
