/** What stands in an article's markup without being its prose: captions, share bars, teasers, forms, hidden labels. */

/** Never displayed, or displayed as a control or a picture. */
const NOT_TEXT = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH IFRAME FRAME OBJECT EMBED VIDEO AUDIO CANVAS BUTTON SELECT TEXTAREA INPUT DATALIST PROGRESS METER HEAD TITLE'.split(
    ' ',
  ),
);

const BESIDE_THE_ARTICLE = new Set('NAV ASIDE FOOTER FIGCAPTION DIALOG MENU'.split(' '));

const ROLES_BESIDE =
  /^(navigation|complementary|dialog|alertdialog|alert|banner|contentinfo|menu|menubar|search|toolbar)$/;

/** Class names of labels that are for screen readers only. */
const UNSEEN_NAME =
  /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-?reader(?:-?text|-?only)?|a11y-hidden|u-hidden|offscreen|assistive-text)(?:$|[\s_-])/i;

/** Class names and ids, by whole words, that editors' systems give to what is not the story. */
const FURNITURE_NAME =
  /(?:^|[\s_-])(?:share|sharing|sharetools?|social|byline|bylines|author-?(?:bio|box|info|card)|bio|related|recirc|recommended|more-?(?:stories|on|from|news)|read-?(?:more|next)|most-?(?:read|viewed|popular)|trending|newsletter|sign-?up|subscribe|promo|promos|teaser|teasers|caption|captions|photo-?(?:credit|caption)|credit|pull|pull-?quote|pullout|blurb-?quote|ads?|advert|advertisement|adslot|sponsored?|outbrain|taboola|comments?|disqus|breadcrumbs?|tags|tag-?list|topics|keywords|timestamp|post-?meta|entry-?meta|article-?meta|story-?meta|toolbar|pagination|copyright|print-only|correction-link|cookie|consent|paywall|player|video-?embed|gallery|slideshow)(?:$|[\s_-])/i;

/** Whether an element and what is in it is never displayed as text. */
export function isNotText(element: Element): boolean {
  if (NOT_TEXT.has(element.nodeName.toUpperCase())) return true;
  if (element.hasAttribute('hidden') || UNSEEN_NAME.test(element.getAttribute('class') ?? '')) return true;
  if (element.getAttribute('aria-hidden') === 'true') return true;
  return /display:\s*none|visibility:\s*hidden/i.test(element.getAttribute('style') ?? '');
}

/** Whether tag or role say that an element stands beside the article. */
export function isBesideArticle(element: Element): boolean {
  return BESIDE_THE_ARTICLE.has(element.nodeName) || ROLES_BESIDE.test(element.getAttribute('role') ?? '');
}

/** Whether class or id say that an element is no prose. Names mislead: the caller should ask how much text it holds. */
export function isNamedFurniture(element: Element): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.id ?? ''}`.replace(/([a-z])([A-Z])/g, '$1-$2');
  return names.length > 1 && FURNITURE_NAME.test(names);
}

/** Lines that templates put between paragraphs. */
const TEMPLATE_LINE =
  /^(?:advertisements?|sponsored(?: content)?|related(?: \w+)?|(?:story|article) continues (?:below|after).*|share(?: this.*)?|loading\W*|comments?(?: \(\d+\))?|\d+ comments?|read more|more from .*|sign up for .*|subscribe(?: now)?|follow us.*|listen to this article.*|\d+ min(?:ute)?s? read|photos?|image|video|copy link|\d{1,2}:\d\d(?: ?[ap]\.?m)?|print|e-?mail|facebook|twitter|correction)[:.]?$/i;

const LEAD_IN =
  /^(?:related|read more|read also|also read|read next|see also|more|watch|listen|recommended|read|previously|go deeper)\s?[:|–—-]/i;

const DATE_LINE =
  /^(?:(?:first )?(?:published|updated|posted|last modified|created)\b|(?:mon|tues|wednes|thurs|fri|satur|sun)day,? |(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? \d{1,2}, \d{4}\b|\d{1,2}:\d\d)/i;

const SENTENCE_END = /[.!?…:;][”’"')\]]*$/;

/** Whether a paragraph reads like a written sentence, however short. */
function isSentence(text: string): boolean {
  return SENTENCE_END.test(text) && text.split(' ').length >= 3;
}

/** Whether a paragraph is long enough, and ends, like prose. */
export function isProse(text: string): boolean {
  return text.length >= 80 && isSentence(text);
}

/** Whether a paragraph is a line of the template: an advert's label, a link to another story. `linked` is the share of it in links. */
export function isTemplateLine(text: string, linked: number): boolean {
  if (text.length < 120 && TEMPLATE_LINE.test(text)) return true;
  if (linked > 0.5 && LEAD_IN.test(text)) return true;
  return linked > 0.9 && !(isSentence(text) && text.length >= 60);
}

/** Whether a short line gives authors or a date. */
export function isBylineOrDate(text: string): boolean {
  return text.length < 120 && (DATE_LINE.test(text) || /^(?:(?:words |story |reporting )?by|por)\s/i.test(text));
}

/** Whether a line above the first paragraph is one of its headings: rubric, byline, date, reading time. */
export function isAboveStory(text: string): boolean {
  return !isSentence(text) || isBylineOrDate(text);
}
