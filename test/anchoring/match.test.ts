import { describe, expect, it } from 'vitest';
import { describeSpan } from '../../lib/anchoring/describe.ts';
import { match } from '../../lib/anchoring/match.ts';
import type { AnchorState, Selector } from '../../lib/anchoring/types.ts';
import { type PageBlock, spanOf, textPage } from './text-page.ts';

const QUOTE = 'The jail did not answer the request, and the man left by the front door at noon.';
const LEAD = 'Officers arrested a man on Tuesday who had been held in the county jail for six days.';
const BEFORE = 'A spokeswoman for the agency described the weeks before the arrest.';
const AFTER = 'The sheriff disagreed and showed reporters the fax that his clerk had sent that morning.';
const END = 'A hearing is set for the second week of May in the courthouse across the street.';
const PAGE: PageBlock[] = [LEAD, `${BEFORE} ${QUOTE} She would not say more.`, AFTER, END];

interface Case {
  what: string;
  page?: PageBlock[];
  quote?: string;
  now: PageBlock[];
  state: AnchorState;
  text?: string;
}

const SHORT = '“Nobody came.”';
const CASES: Case[] = [
  { what: 'the same page', now: PAGE, state: 'exact', text: QUOTE },
  { what: 'a paragraph above it', now: ['Editor’s note.', ...PAGE], state: 'exact', text: QUOTE },
  {
    what: 'the neighbours rewritten',
    now: [LEAD, `Something else stood here. ${QUOTE} And then another thing.`, 'A new paragraph about the fax.', END],
    state: 'exact',
    text: QUOTE,
  },
  { what: 'its paragraph moved to the end', now: [LEAD, AFTER, END, PAGE[1]!], state: 'moved', text: QUOTE },
  {
    what: 'a neighbour moved away, itself in place',
    now: [AFTER, LEAD, PAGE[1]!, END],
    state: 'exact',
    text: QUOTE,
  },
  {
    what: 'its sentence moved within the paragraph',
    now: [LEAD, `${BEFORE} She would not say more. ${QUOTE}`, AFTER, END],
    state: 'exact',
    text: QUOTE,
  },
  {
    what: 'a word replaced',
    now: [LEAD, `${BEFORE} ${QUOTE.replace('front', 'back')} She would not say more.`, AFTER, END],
    state: 'changed',
    text: QUOTE.replace('front', 'back'),
  },
  {
    what: 'its first words replaced',
    now: [
      LEAD,
      `${BEFORE} Nobody at the jail answered the request, and the man left by the front door at noon. She would not say more.`,
      AFTER,
      END,
    ],
    state: 'changed',
    text: 'Nobody at the jail answered the request, and the man left by the front door at noon.',
  },
  {
    what: 'its end cut',
    now: [LEAD, `${BEFORE} The jail did not answer the request, and the man left. She would not say more.`, AFTER, END],
    state: 'changed',
    text: 'The jail did not answer the request, and the man left.',
  },
  {
    what: 'the sentence deleted',
    now: [LEAD, `${BEFORE} She would not say more.`, AFTER, END],
    state: 'missing',
  },
  { what: 'the paragraph deleted', now: [LEAD, AFTER, END], state: 'missing' },
  {
    what: 'deleted, and one like it elsewhere',
    now: [LEAD, `${BEFORE} She would not say more.`, AFTER, `${END} ${QUOTE.replace('noon', 'dusk')}`],
    state: 'missing',
  },
  {
    what: 'another sentence in its place',
    now: [LEAD, `${BEFORE} Three buses of supporters came from the coast. She would not say more.`, AFTER, END],
    state: 'missing',
  },
  {
    what: 'deleted, and a pull-quote with its words left',
    now: [LEAD, { kind: 'aside', text: QUOTE }, `${BEFORE} She would not say more.`, AFTER, END],
    state: 'missing',
  },
  {
    what: 'a pull-quote with its words next to it',
    page: [LEAD, QUOTE, AFTER, END],
    now: [LEAD, { kind: 'aside', text: QUOTE }, QUOTE, AFTER, END],
    state: 'exact',
    text: QUOTE,
  },
  {
    what: 'another article',
    now: ['The tide was low.', 'Gulls sat on the pier, and no boat left the harbour.'],
    state: 'missing',
  },
  { what: 'an empty page', now: [], state: 'missing' },
  {
    what: 'a sentence that is on the page of another article too',
    quote: 'She would not say more.',
    now: ['The mayor spoke for an hour. She would not say more.', 'Gulls sat on the pier, and no boat left.'],
    state: 'missing',
  },
  {
    what: 'one of two equal quotes deleted',
    page: [LEAD, `${BEFORE} ${SHORT} That was all.`, AFTER, `${SHORT} ${END}`],
    quote: SHORT,
    now: [LEAD, `${BEFORE} That was all.`, AFTER, `${SHORT} ${END}`],
    state: 'missing',
  },
  {
    what: 'equal paragraphs, as many as before',
    page: [SHORT, SHORT, SHORT],
    quote: SHORT,
    now: [SHORT, SHORT, SHORT],
    state: 'exact',
    text: SHORT,
  },
  {
    what: 'equal paragraphs, more than before',
    page: [SHORT],
    quote: SHORT,
    now: [LEAD, SHORT, SHORT],
    state: 'ambiguous',
  },
  {
    what: 'quotation marks with spaces in them',
    page: [LEAD, `“We waited two days,” he said. ${BEFORE}`, END],
    quote: '“We waited two days,”',
    now: [LEAD, `« We waited two days, » he said. ${BEFORE}`, END],
    state: 'exact',
    text: '« We waited two days, »',
  },
  {
    what: 'the letters of another word',
    page: ['Nothing.', 'It was ICE.', 'So it was.'],
    quote: 'ICE',
    now: ['Nothing.', 'It was POLICE.', 'So it was.'],
    state: 'missing',
  },
  {
    what: 'a spelling corrected in a quote of one word',
    page: [LEAD, `The sheriff called the order “honered” and left. ${BEFORE}`, END],
    quote: '“honered”',
    now: [LEAD, `The sheriff called the order “honored” and left. ${BEFORE}`, END],
    state: 'changed',
    text: '“honored”',
  },
  {
    what: 'a script without spaces, a sign replaced',
    page: ['县监狱没有回应请求，那名男子中午从前门离开了。', '警长不同意，并向记者展示了传真。他说他们一直等到下午。'],
    quote: '县监狱没有回应请求，那名男子中午从前门离开了。',
    now: ['县监狱没有回应请求，那名男子中午从后门离开了。', '警长不同意，并向记者展示了传真。他说他们一直等到下午。'],
    state: 'changed',
    text: '县监狱没有回应请求，那名男子中午从后门离开了。',
  },
];

describe('a saved quote', () => {
  it.each(CASES)('$what: $state', ({ page = PAGE, quote = QUOTE, now, state, text = '' }) => {
    const before = textPage(page);
    const folded = quote.replace(/[“”]/g, "'");
    const found = match(textPage(now), describeSpan(before, spanOf(before, folded)));
    expect({ state: found.state, text: found.text }).toEqual({ state, text });
    expect(found.start === null).toBe(text === '');
  });

  it('tells how much of the wording is left', () => {
    const before = textPage(PAGE);
    const selectors = describeSpan(before, spanOf(before, QUOTE));
    const now = (wording: string) =>
      match(textPage([LEAD, `${BEFORE} ${wording} She would not say more.`, AFTER]), selectors);
    const [same, one, many] = [
      QUOTE,
      QUOTE.replace('noon', 'dusk'),
      'The jail did not answer the fax, and he left by a door.',
    ];
    expect(now(same).similarity).toBe(1);
    expect(now(one).similarity).toBeLessThan(1);
    expect(now(many).similarity).toBeLessThan(now(one).similarity);
  });

  it('names the equal places when it is ambiguous', () => {
    const before = textPage([SHORT]);
    const selectors = describeSpan(before, { start: 0, end: before.text.length });
    const { candidates } = match(textPage([LEAD, SHORT, SHORT]), selectors);
    expect(candidates).toHaveLength(2);
  });
});

describe('selectors of others', () => {
  const index = textPage(PAGE);
  const quote = (fields: object) => [{ type: 'TextQuoteSelector', ...fields }] as unknown as Selector[];

  it('a quote with a little context is found', () => {
    expect(match(index, quote({ exact: QUOTE, prefix: 'before the arrest. ', suffix: ' She would' })).state).toBe(
      'exact',
    );
  });

  it('a quote without context is found when it is long enough to be no other', () => {
    expect(match(index, quote({ exact: QUOTE })).state).toBe('exact');
  });

  const MALFORMED: [string, unknown][] = [
    ['none', []],
    ['no list', null],
    ['null in the list', [null]],
    ['a number in the list', [7]],
    ['a quote without words', quote({ exact: '', prefix: 'a', suffix: 'b' })],
    ['a quote of white space', quote({ exact: ' \u00ad\n' })],
    ['a quote of another type', quote({ exact: { length: 3 } })],
    ['a position only', [{ type: 'TextPositionSelector', start: 0, end: 12 }]],
    ['a type of the prototype', [{ type: 'constructor' }]],
  ];
  it.each(MALFORMED)('%s: missing', (_, selectors) => {
    expect(match(index, selectors as Selector[]).state).toBe('missing');
  });

  it('wrong fields beside a good quote do no harm', () => {
    const selectors = [
      ...quote({ exact: QUOTE, prefix: 5, suffix: null }),
      { type: 'TextPositionSelector', start: -1e9, end: Number.NaN },
      { type: 'BlockSelector', path: {}, kind: 9, text: [] },
      { type: 'SurroundingsSelector', before: [null, '', 3], after: 'x', occurrence: -4, occurrences: 1e99 },
    ] as unknown as Selector[];
    expect(match(index, selectors).text).toBe(QUOTE);
  });
});
