/** One article that a page shows, with what was found and saved in it. */
import { type AnchorState, type DomIndex, describeIn, resolveIn, type Selector } from '../anchoring/index.ts';
import type { ClaimToSave, KnownAnalysis, SavedAnchor } from '../messages.ts';
import type { Reading, SectionSpan } from '../reading/index.ts';
import { type ReadArticle, SECTIONS, type SectionTexts } from '../reading/types.ts';
import type { ReaderBackground } from './background.ts';
import { isInPlace, type LiveClaim, liveClaims, relocate } from './live-claims.ts';

export type ArticleReading = Extract<Reading, { state: 'article' }>;

interface Parts {
  background: ReaderBackground;
  /** An index of the page as it is now. */
  index: () => DomIndex;
  onChange: () => void;
  /** When the visit began, milliseconds since 1970. */
  since: number;
}

const isQuoted = (text: string) => /^["“‘«].*["”’»]$/s.test(text);

const sameSpan = (a: SectionSpan | null, b: SectionSpan) =>
  a !== null && a.section === b.section && a.start === b.start && a.end === b.end;

export class ArticleOnPage {
  readonly #parts: Parts;
  #reading: ArticleReading;
  #known: KnownAnalysis;
  #claims: LiveClaim[];
  /** By id of the saved claim. */
  #anchors = new Map<string, AnchorState>();

  constructor(reading: ArticleReading, known: KnownAnalysis, parts: Parts) {
    this.#parts = parts;
    this.#reading = reading;
    this.#known = known;
    this.#claims = this.#placed();
  }

  get article(): ReadArticle {
    return this.#reading.article;
  }

  get plainExtraction(): boolean {
    return this.#reading.plainExtraction;
  }

  /** Claims and quotes in reading order. */
  get claims(): readonly LiveClaim[] {
    return this.#claims;
  }

  /** All quotes, those inside a claim too. */
  get quoteCount(): number {
    return SECTIONS.reduce((sum, section) => sum + this.#known.keys[section].quotes.length, 0);
  }

  claim(key: string): LiveClaim | null {
    return this.#claims.find((claim) => claim.key === key) ?? null;
  }

  /** What became of a claim that was saved before; one whose words are still found may stand elsewhere. */
  anchorOf({ savedId, earlier, anchor }: LiveClaim): AnchorState | null {
    if (anchor || !earlier || !savedId) return anchor;
    const known = this.#anchors.get(savedId);
    if (known) return known;
    const saved = this.#known.saved.find(({ id }) => id === savedId);
    const isMoved = saved !== undefined && resolveIn(this.#parts.index(), saved.selectors).state === 'moved';
    const state = isMoved ? 'moved' : 'exact';
    this.#anchors.set(savedId, state);
    return state;
  }

  hasTexts({ headline, standfirst, body }: SectionTexts): boolean {
    const { texts } = this.article;
    return texts.body === body && texts.headline === headline && texts.standfirst === standfirst;
  }

  /** Whether the page no longer shows it. */
  isGone(): boolean {
    const { located } = this.#reading;
    return !located.firstNode('body')?.isConnected && !located.lastNode('body')?.isConnected;
  }

  /** Takes the places of a new reading of the same text. Saved claims that had to be looked for are looked for again. */
  renewPlaces(reading: ArticleReading): void {
    this.#reading = { ...reading, article: this.article };
    const lost = this.#claims.some((claim) => claim.anchor !== null && !isInPlace(claim));
    this.#claims = lost ? this.#placed() : relocate(this.#claims, this.#known, reading.located);
  }

  /** The span of its text that a range covers, `null` outside of it. */
  spanOf(range: Range): SectionSpan | null {
    return this.#reading.located.sectionOffsets(range);
  }

  /** Saves claims; those that are saved or have no place are passed over. */
  async save(keys: readonly string[]): Promise<void> {
    const claims = this.#claims.flatMap((claim) => {
      const wanted = keys.includes(claim.key) && claim.savedId === null && claim.span && isInPlace(claim);
      return wanted ? [this.#toSave(claim.span!, claim.range!, claim)] : [];
    });
    if (claims.length > 0) this.#add(await this.#parts.background.saveClaims({ article: this.article, claims }));
  }

  /** Saves a span that the reader chose. Answers the claim's key, `null` when it has no place. */
  async saveSpan(span: SectionSpan): Promise<string | null> {
    const same = this.#claims.find((claim) => sameSpan(claim.span, span));
    if (same) {
      await this.save([same.key]);
      return same.key;
    }
    const range = this.#reading.located.locate(span.section, span.start, span.end);
    if (!range) return null;
    const text = this.article.texts[span.section]?.slice(span.start, span.end) ?? '';
    const claim = this.#toSave(span, range, { origin: 'reader', form: isQuoted(text) ? 'quote' : 'claim' });
    const saved = await this.#parts.background.saveClaims({ article: this.article, claims: [claim] });
    this.#add(saved);
    return saved[0]?.key ?? null;
  }

  /** Takes a saved claim back. */
  async remove(key: string): Promise<void> {
    const id = this.claim(key)?.savedId;
    if (!id) return;
    await this.#parts.background.deleteClaims([id]);
    this.#learn({ saved: this.#known.saved.filter((saved) => saved.id !== id) });
  }

  /** Keeps the new wording of a saved claim beside the old. Rejects when it has none in the article's text. */
  async acceptRewording(key: string): Promise<void> {
    const claim = this.claim(key);
    if (!claim?.savedId || !claim.span || !isInPlace(claim) || claim.anchor !== 'changed')
      throw new Error('no new wording to accept');
    const { section, start, end } = claim.span;
    const wording = { id: claim.savedId, section, start, end, selectors: this.#describe(claim.range!) };
    this.#add([await this.#parts.background.acceptRewording({ article: this.article, wording })]);
  }

  async dismiss(keys: readonly string[]): Promise<void> {
    await this.#parts.background.dismissClaims({ article: this.article, keys: [...keys] });
    this.#learn({ dismissed: [...new Set([...this.#known.dismissed, ...keys])] });
  }

  async undismiss(keys: readonly string[]): Promise<void> {
    await this.#parts.background.undismissClaims({ article: this.article, keys: [...keys] });
    this.#learn({ dismissed: this.#known.dismissed.filter((key) => !keys.includes(key)) });
  }

  /** Looks up again what is saved and dismissed of it, after a change made elsewhere. */
  async lookUpAgain(): Promise<void> {
    this.#learn(await this.#parts.background.analyse(this.article));
  }

  #add(anchors: readonly SavedAnchor[]): void {
    const keys = new Set(anchors.map((anchor) => anchor.key));
    this.#learn({ saved: [...this.#known.saved.filter((saved) => !keys.has(saved.key)), ...anchors] });
  }

  #learn(news: Partial<KnownAnalysis>): void {
    this.#known = { ...this.#known, ...news };
    this.#claims = this.#placed();
    this.#parts.onChange();
  }

  #placed(): LiveClaim[] {
    this.#anchors.clear();
    return liveClaims(this.#known, this.#reading.located, this.#parts.index, this.#parts.since);
  }

  #toSave(
    { section, start, end }: SectionSpan,
    range: Range,
    { origin, form }: Pick<ClaimToSave, 'origin' | 'form'>,
  ): ClaimToSave {
    return { origin, form, section, start, end, selectors: this.#describe(range) };
  }

  #describe(range: Range): Selector[] {
    return describeIn(this.#parts.index(), range);
  }
}
