/** Cards for the claims of a page: opened by pointing and by stepping, and what their buttons do. */

import { textFragmentLink } from '../anchoring/text-fragment.ts';
import { schemeAt } from '../highlighting/background-scheme.ts';
import type { CardHost } from '../highlighting/card-host.ts';
import { type CardAction, claimCard } from '../highlighting/claim-card.ts';
import type { Painter } from '../highlighting/painter.ts';
import type { Point } from '../highlighting/pointing.ts';
import type { CardText } from '../i18n/card.ts';
import type { ReaderBackground } from './background.ts';
import { copyText } from './clipboard.ts';
import { isInPlace, type LiveClaim } from './live-claims.ts';
import type { PageReader } from './page-reader.ts';
import { inParagraph } from './statement-span.ts';

interface Parts {
  page: Document;
  reader: PageReader;
  painter: Painter;
  host: CardHost;
  background: ReaderBackground;
  text: () => CardText;
}

/** Brings a range to the middle of the screen, also inside a scrolling part of the page. */
function scrollTo(range: Range): void {
  const element = range.startContainer.parentElement;
  const view = element?.ownerDocument.defaultView;
  if (!element || !view) return;
  const box = range.getBoundingClientRect();
  if (box.top >= 80 && box.bottom <= view.innerHeight - 80) return;
  const still = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const tall = element.getBoundingClientRect().height > view.innerHeight / 2;
  element.scrollIntoView({ block: tall ? 'nearest' : 'center', behavior: 'instant' });
  const now = range.getBoundingClientRect();
  const away = now.top + now.height / 2 - view.innerHeight / 2;
  if (Math.abs(away) > view.innerHeight / 3) view.scrollBy({ top: away, behavior: still ? 'instant' : 'auto' });
}

export class ClaimCards {
  readonly #parts: Parts;
  #stepped: string | null = null;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Opens the card of a claim: at a point, or for the keyboard. */
  open(key: string, at: Point | null): void {
    const claim = this.#claim(key);
    if (!claim || !isInPlace(claim)) return;
    const { page, host, text } = this.#parts;
    const range = claim.range!;
    const scheme = schemeAt(range.startContainer.parentElement!);
    const children = claimCard(claim, page, text(), (action) => void this.#act(action, key));
    host.show({ owner: key, children, range, scheme }, { by: 'kinds', described: 'who' }, at);
    this.#stepped = key;
  }

  /** Draws an open card anew, after its claim changed; closes it when the claim is gone or no longer marked. */
  refresh(): void {
    const { host } = this.#parts;
    if (host.owner === null) return;
    const claim = this.#claim(host.owner);
    if (claim && !claim.dismissed && isInPlace(claim)) this.open(host.owner, host.openedAt);
    else host.hide();
  }

  /** Scrolls to a claim and flashes it. Answers whether it has a place on the page. */
  reveal(key: string): boolean {
    const claim = this.#claim(key);
    if (!claim || !isInPlace(claim)) return false;
    const range = claim.range!;
    scrollTo(range);
    this.#parts.painter.flash(range, schemeAt(range.startContainer.parentElement!));
    return true;
  }

  /** Goes to the next or previous marked claim, from the one of before or from where the page is scrolled to. */
  step(direction: 'next' | 'previous'): void {
    const { reader } = this.#parts;
    const claims = reader.claims.filter((claim) => !claim.dismissed && isInPlace(claim));
    if (claims.length === 0) return;
    const at = claims.findIndex((claim) => claim.key === this.#stepped);
    const to = at < 0 ? this.#firstInView(claims, direction) : at + (direction === 'next' ? 1 : -1);
    const claim = claims[(to + claims.length) % claims.length]!;
    scrollTo(claim.range!);
    this.open(claim.key, null);
  }

  #claim(key: string): LiveClaim | null {
    return this.#parts.reader.holder(key)?.claim(key) ?? null;
  }

  #firstInView(claims: LiveClaim[], direction: 'next' | 'previous'): number {
    const below = claims.findIndex((claim) => claim.range!.getBoundingClientRect().top >= 0);
    const next = below < 0 ? 0 : below;
    return direction === 'next' ? next : next - 1;
  }

  async #act(action: CardAction, key: string): Promise<void> {
    const { reader, host, background, text } = this.#parts;
    const article = reader.holder(key);
    try {
      if (action === 'save') {
        await article?.save([key]);
        host.say(text()('card.saved'));
      } else if (action === 'remove') await article?.remove(key);
      else if (action === 'dismiss') await article?.dismiss([key]);
      else if (action === 'note') await background.openPanel({ key });
      else host.say(text()((await this.#copyLink(key)) ? 'card.copied' : 'card.not-copied'));
    } catch {
      host.say(text()('card.failed'));
    }
  }

  async #copyLink(key: string): Promise<boolean> {
    const { page, reader } = this.#parts;
    const article = reader.holder(key)?.article;
    const span = this.#claim(key)?.span;
    if (!article || !span) return false;
    const { before, exact, after } = inParagraph(span, article.texts);
    return copyText(textFragmentLink(article.metadata.url, exact, before, after, page.body.innerText), page);
  }
}
