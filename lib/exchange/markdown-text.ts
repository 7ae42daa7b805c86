/** Plain text as CommonMark that shows exactly this text, also where Obsidian reads more into it. */

/** Signs that mean something anywhere: emphasis, code, links, HTML, entities, strike-through, formulas, tags, highlights, comments. */
const SIGNS = /[\\`*_[\]<>~$#|{}^]|==|%%|&(?=#?\w+;)/g;

/** Signs that make a list, a rule or a heading of the line that they start. */
const LIST_SIGN = /^[-+=]/;
const LIST_NUMBER = /^(\d{1,9})(?=[.)](?:\s|$))/;

/** One line that shows `text`, its white space as single spaces. */
export function plainLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(SIGNS, (signs) => signs.replace(/./g, '\\$&'))
    .replace(LIST_SIGN, '\\$&')
    .replace(LIST_NUMBER, '$1\\');
}

/** Paragraphs and lines that show `text` with its own paragraphs and lines. */
export function plainText(text: string): string {
  const paragraphs = text.split(/\n\s*\n/).map((paragraph) => {
    const lines = paragraph.split('\n').map(plainLine);
    return lines.filter((line) => line !== '').join('\\\n');
  });
  return paragraphs.filter((paragraph) => paragraph !== '').join('\n\n');
}

/** Markdown as a block quote. */
export function blockQuote(markdown: string): string {
  return markdown.replace(/^(?=.)/gm, '> ').replace(/^$/gm, '>');
}

/** A link; the address stands between angle brackets, so that brackets and spaces in it do no harm. */
export function link(text: string, address: string): string {
  const safe = address.replace(/[<>\\\s]/g, (sign) => encodeURIComponent(sign));
  return `[${plainLine(text)}](<${safe}>)`;
}
