/** Reads a page, has it analysed, keeps what was found with its places, and paints it. */
import { buildIndex, type DomIndex } from '../anchoring/index.ts';
import type { Painter } from '../highlighting/painter.ts';
import type { PageState } from '../page-state.ts';
import { inTasks, readingSteps, type SectionSpan } from '../reading/index.ts';
import type { Settings } from '../settings.ts';
import { ArticleOnPage } from './article-on-page.ts';
import type { ReaderBackground } from './background.ts';
import { isInPlace, isListed, type LiveClaim } from './live-claims.ts';
import { marksOf } from './marks.ts';
import { pageClaim } from './page-claim.ts';
import { scrollerOf } from './scroller.ts';
import { type ShadowRootOf, unseenText } from './unseen-text.ts';

interface Parts {
  page: Document;
  address: () => string;
  background: ReaderBackground;
  painter: Painter;
  settings: Settings;
  signal: AbortSignal;
  shadowRootOf: ShadowRootOf | undefined;
  /** When the visit began, milliseconds since 1970. */
  since: number;
  /** Called after each change of what `state()` answers. */
  onChange: () => void;
}

type Unread = Exclude<PageState, { status: 'read' }>;

export class PageReader {
  readonly #parts: Parts;
  #settings: Settings;
  #unread: Unread = { status: 'reading' };
  /** The article that the page is about now. */
  #current: ArticleOnPage | null = null;
  /** Articles that it was about before and still shows, as when another is added below. */
  #others: ArticleOnPage[] = [];
  #index: DomIndex | null = null;
  #latest: Promise<unknown> = Promise.resolve();
  #turn = 0;
  #staleAddress: string | null = null;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#settings = parts.settings;
  }

  /** Settles when the reading under way, if any, has ended. */
  get idle(): Promise<unknown> {
    return this.#latest;
  }

  /** Every claim of the article that is listed, in reading order. */
  get claims(): readonly LiveClaim[] {
    return this.#current?.claims.filter((claim) => isListed(claim, this.#settings)) ?? [];
  }

  /** The article on the page that holds a claim. */
  holder(key: string): ArticleOnPage | null {
    return this.#articles.find((article) => article.claim(key)) ?? null;
  }

  /** The article on the page whose text a range covers, with the span. */
  spanOf(range: Range): { article: ArticleOnPage; span: SectionSpan } | null {
    for (const article of this.#articles) {
      const span = article.spanOf(range);
      if (span) return { article, span };
    }
    return null;
  }

  /** The part of the page that scrolls with the article. */
  scroller(): Element {
    const inPlace = this.#current?.claims.find(isInPlace);
    return scrollerOf(inPlace?.range?.startContainer ?? null, this.#parts.page);
  }

  state(): PageState {
    const current = this.#current;
    if (!current) return this.#unread;
    const { article, plainExtraction } = current;
    const scroller = this.scroller();
    const { metadata, words, access } = article;
    return {
      status: 'read',
      article: { metadata, words, access },
      claims: this.claims.map((claim) => pageClaim({ ...claim, anchor: current.anchorOf(claim) }, scroller)),
      quotes: current.quoteCount,
      unseen: unseenText(this.#parts.page, this.#parts.shadowRootOf),
      plainExtraction,
    };
  }

  /**
   * Reads the page, again if it was read before. Where the text is still the same, only the places are renewed.
   * Answers whether anything was new; never rejects.
   */
  read(): Promise<boolean> {
    const reading = this.#read(++this.#turn);
    this.#latest = reading;
    return reading;
  }

  /** The page's address changed without a load; it may show the article of before for a while. */
  addressChanged(): Promise<boolean> {
    this.#staleAddress = this.#current?.article.metadata.url ?? this.#staleAddress;
    return this.read();
  }

  /** The page's tree is no longer as it was indexed. */
  pageMutated(): void {
    this.#index = null;
  }

  /** Whether the words of some claim have left the document. */
  hasLostClaims(): boolean {
    return this.#current?.claims.some((claim) => claim.range !== null && !isInPlace(claim)) ?? false;
  }

  /** Looks up again what is saved and dismissed, after a change made elsewhere. */
  async lookUpAgain(): Promise<void> {
    await Promise.all(this.#articles.map((article) => article.lookUpAgain()));
  }

  async save(keys: readonly string[]): Promise<void> {
    await Promise.all(this.#articles.map((article) => article.save(keys)));
  }

  async dismiss(keys: readonly string[]): Promise<void> {
    await this.#current?.dismiss(keys);
  }

  async undismiss(keys: readonly string[]): Promise<void> {
    await this.#current?.undismiss(keys);
  }

  /** Rejects when the page holds no claim of this key with a new wording. */
  async acceptRewording(key: string): Promise<void> {
    const article = this.holder(key);
    if (!article) throw new Error('no such claim on the page');
    await article.acceptRewording(key);
  }

  applySettings(settings: Settings): void {
    this.#settings = settings;
    this.#changed();
  }

  /** Marks everything that is to be seen. */
  paint(): void {
    const claims = this.#articles.flatMap((article) => article.claims);
    const fill = this.#settings.markStyle === 'fill-and-underline';
    if (this.#current) this.#parts.painter.paint(marksOf(claims, this.#settings), { fill });
  }

  /** Forgets the page and takes its marks off. */
  close(): void {
    this.#turn++;
    this.#forget({ status: 'reading' });
  }

  get #articles(): ArticleOnPage[] {
    return this.#current ? [this.#current, ...this.#others] : [];
  }

  async #read(turn: number): Promise<boolean> {
    const { page, address, background, signal, since } = this.#parts;
    try {
      const reading = await inTasks(readingSteps(page, address(), this.#staleAddress), signal);
      if (turn !== this.#turn) return false;
      if (reading.state === 'no-article') return this.#end({ status: 'no-article' });
      const before = this.#articles.find((article) => article.hasTexts(reading.article.texts));
      if (before) {
        before.renewPlaces(reading);
        return this.#showArticle(before);
      }
      const { lang } = reading.article.metadata;
      if (lang && !/^en\b/i.test(lang)) return this.#end({ status: 'other-language', lang });
      const known = await background.analyse(reading.article);
      if (turn !== this.#turn) return false;
      this.pageMutated();
      const index = () => this.#indexNow();
      this.#showArticle(
        new ArticleOnPage(reading, known, { background, index, since, onChange: () => this.#changed() }),
      );
      if (this.#settings.saveAutomatically) await this.#saveEverything();
      return true;
    } catch (error) {
      const keepsArticle = this.#current !== null && !this.#current.isGone();
      if (turn === this.#turn && !signal.aborted && !keepsArticle) {
        this.#end({ status: 'failed', reason: error instanceof Error ? error.message : String(error) });
      }
      return false;
    }
  }

  /** Answers whether it is another article than before. */
  #showArticle(article: ArticleOnPage): boolean {
    const { url } = article.article.metadata;
    const isAnother = article !== this.#current;
    this.#others = this.#articles.filter(
      (other) => other !== article && other.article.metadata.url !== url && !other.isGone(),
    );
    this.#current = article;
    if (isAnother) this.#changed();
    else this.paint();
    return isAnother;
  }

  #end(unread: Unread): boolean {
    const isNew = this.#current !== null || this.#unread.status !== unread.status;
    this.#forget(unread);
    if (isNew) this.#parts.onChange();
    return isNew;
  }

  #forget(unread: Unread): void {
    this.#current = null;
    this.#others = [];
    this.#unread = unread;
    this.#parts.painter.clear();
  }

  #changed(): void {
    this.paint();
    this.#parts.onChange();
  }

  #indexNow(): DomIndex {
    this.#index ??= buildIndex(this.#parts.page.body);
    return this.#index;
  }

  async #saveEverything(): Promise<void> {
    await this.save(this.claims.filter((claim) => !claim.dismissed).map((claim) => claim.key));
  }
}
