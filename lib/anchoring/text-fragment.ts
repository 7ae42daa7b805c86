/** Links to words on a page, after the "URL Fragment Text Directives" draft of the WICG. */

/** Above this length, in characters, only the first and last words are named. */
const LONGEST_WHOLE = 300;
const END_WORDS = 6;

const folded = (text: string) =>
  text
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();

let lastPage = { text: '', folded: '' };

/** A page's text, folded; that of the last one is held, because all links to an article ask for it. */
function foldedPage(text: string): string {
  if (lastPage.text !== text) lastPage = { text, folded: folded(text) };
  return lastPage.folded;
}

/** `-`, `&` and `,` divide a directive. */
const encoded = (text: string) => encodeURIComponent(text).replace(/-/g, '%2D');

function occurrences(text: string, words: string): number {
  let count = 0;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) count++;
  return count;
}

function endsOf(exact: string): string {
  const words = exact.split(/\s+/);
  return `${encoded(words.slice(0, END_WORDS).join(' '))},${encoded(words.slice(-END_WORDS).join(' '))}`;
}

/** The last or first words of a text. */
const lastWords = (text: string, count: number) => text.trim().split(/\s+/).slice(-count).join(' ');
const firstWords = (text: string, count: number) => text.trim().split(/\s+/).slice(0, count).join(' ');

/** The words before and after, in the same paragraph, that tell an `exact` from its twins in `pageText`; as few as do. */
function contextOf(exact: string, before: string, after: string, pageText: string): { prefix: string; suffix: string } {
  const text = foldedPage(pageText);
  const most = Math.max(before.split(/\s+/).length, after.split(/\s+/).length);
  let prefix = '';
  let suffix = '';
  const isUnique = () => occurrences(text, folded([prefix, exact, suffix].filter(Boolean).join(' '))) <= 1;
  for (let count = 1; count <= most && !isUnique(); count++) {
    prefix = before.trim() && lastWords(before, count);
    if (isUnique()) break;
    suffix = after.trim() && firstWords(after, count);
  }
  return { prefix, suffix };
}

/**
 * What can be named of words in which the page shows something more or less, such as a label for screen readers: as many
 * of the first and last words as are shown in one piece. `null` where not even the first is.
 */
function shownEnds(exact: string, pageText: string): { start: string; end: string } | null {
  const text = foldedPage(pageText);
  const words = exact.split(/\s+/);
  const isShown = (some: string[]) => text.includes(folded(some.join(' ')));
  const most = (some: (count: number) => string[]) => {
    let count = 0;
    while (count < Math.min(END_WORDS, words.length) && isShown(some(count + 1))) count++;
    return count;
  };
  const first = most((count) => words.slice(0, count));
  const last = Math.min(
    most((count) => words.slice(-count)),
    words.length - first,
  );
  if (first === 0) return null;
  return { start: words.slice(0, first).join(' '), end: last > 0 ? words.slice(-last).join(' ') : '' };
}

/**
 * `address` with a directive that leads to `exact` and, where it stands several times in `pageText`, which is the page's
 * text as displayed, to this one: `before` and `after` are the rest of its paragraph.
 */
export function textFragmentLink(
  address: string,
  exact: string,
  before: string,
  after: string,
  pageText: string,
): string {
  const isShown = foldedPage(pageText).includes(folded(exact));
  const ends = isShown ? null : shownEnds(exact, pageText);
  const { prefix, suffix } = contextOf(ends?.start ?? exact, before, ends ? '' : after, pageText);
  const whole = exact.length > LONGEST_WHOLE ? endsOf(exact) : encoded(exact);
  const directive = [
    prefix && `${encoded(prefix)}-`,
    ends ? [ends.start, ends.end].filter(Boolean).map(encoded).join(',') : whole,
    suffix && `-${encoded(suffix)}`,
  ];
  return `${address.replace(/#.*$/, '')}#:~:text=${directive.filter(Boolean).join(',')}`;
}
