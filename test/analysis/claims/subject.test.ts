import { describe, expect, it } from 'vitest';
import { attribute } from '../../../lib/analysis/attribution/index.ts';
import { readSentences } from '../../../lib/analysis/claims/clues.ts';
import { readDocument } from '../../../lib/analysis/language/index.ts';

const subjectOf = (text: string) => {
  const document = readDocument(text);
  return readSentences(document, attribute(document)).subject;
};

describe('the subject of an article', () => {
  it.each([
    ['a jail, ICE and a detainer', 'ICE lodged a detainer with the jail.\n\nThe jail let the man go, ICE said.'],
    [
      'a bare hold once ICE is named',
      'Immigration agents asked the jail to keep him.\n\nICE declined to comment on the hold.',
    ],
    [
      'a report on a crime that ends with a detainer',
      'Police arrested a man for robbing a bank.\n\nHe is in the county jail.\n\nICE has lodged a detainer.',
    ],
    [
      'a jail and one mention of ICE',
      'The jail will hold fewer people.\n\nThe sheriff has stopped calling ICE.\n\nThe board meets on Thursday.',
    ],
    ['a courthouse arrest', 'ICE arrested a man on the courthouse steps.\n\nHe was deported in May.'],
  ])('is ours with %s', (_, text) => {
    expect(subjectOf(text).on).toBe(true);
  });

  it.each([
    [
      'a probation detainer',
      'A probation officer filed a detainer.\n\nThe judge lifted the probation detainer on Friday.\n\nThe parole board agreed to drop the detainer.',
    ],
    ['eviction cases', 'The landlord filed an unlawful detainer.\n\nThe tenant lost, and the eviction went ahead.'],
    ['ice on a rink', 'The ice was soft.\n\nThe rink closed for an hour, and the ice was resurfaced.'],
    ['a German train', 'The ICE train from Cologne was late.\n\nDeutsche Bahn apologised.'],
    [
      'a psychiatric hold',
      'She was put on a 72-hour hold at the hospital.\n\nThe psychiatrist released her on Sunday.',
    ],
    [
      'an ordinary robbery',
      'Police arrested a man for robbing a bank.\n\nHe was released on bail and is due in court.',
    ],
    ['taxes, with one mention of ICE', 'The senator spoke about taxes.\n\nHe would close ICE, he said.'],
    ['nothing', ''],
  ])('is not ours with %s', (_, text) => {
    expect(subjectOf(text).on).toBe(false);
  });
});
