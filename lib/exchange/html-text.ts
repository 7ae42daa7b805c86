/** HTML that is put together from texts; what is filled in shows as it is and can be nothing else. */
export class Markup {
  readonly html: string;
  constructor(html: string) {
    this.html = html;
  }
}

type Part = Markup | string | number | null | false | undefined | readonly Part[];

/** A piece of HTML with texts filled in; `null`, `false` and empty lists are nothing. */
export function html(template: TemplateStringsArray, ...parts: Part[]): Markup {
  return new Markup(template.map((text, n) => text + (n < parts.length ? markupOf(parts[n]) : '')).join(''));
}

function markupOf(part: Part): string {
  if (part === null || part === undefined || part === false) return '';
  if (part instanceof Markup) return part.html;
  if (typeof part === 'object') return part.map(markupOf).join('');
  return escaped(String(part));
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(text: string): string {
  // Controls other than white space, and halves of characters, are not allowed in HTML.
  return text
    .toWellFormed()
    .replace(/(?!\s)\p{Cc}/gu, '\ufffd')
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);
}
