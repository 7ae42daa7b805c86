/** Who sent a message. A page that took over its renderer can send any message, but not choose the address it comes from. */
import { mayBeKnownAs } from '../reading/address.ts';
import type { ReadArticle } from '../reading/types.ts';
import type { Article } from '../storage/records.ts';

/** What the browser says of a sender, as far as it matters. */
export interface MessageSender {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined; windowId: number } | undefined;
}

export type Sender =
  /** One of the extension's own pages. */
  | { from: 'screen' }
  /** A script of ours in the top document of a tab. */
  | { from: 'page'; url: string; tabId: number; windowId: number };

/** A message that its sender may not send, or that does not have the right form. */
export class Refused extends Error {
  override name = 'Refused';
}

/**
 * Tells own pages from pages of the web by their address; `extension.address` is the one that own pages start with.
 * Throws `Refused` for whatever is neither.
 */
export function senderOf(sender: MessageSender, extension: { id: string; address: string }): Sender {
  const { id, url, tab, frameId } = sender;
  if (id !== extension.id || !url) throw new Refused('not from this extension');
  if (url.startsWith(extension.address)) return { from: 'screen' };
  if (tab?.id === undefined || frameId !== 0) throw new Refused('not from the top document of a tab');
  if (!/^https?:/.test(url)) throw new Refused('not from a page of the web');
  return { from: 'page', url, tabId: tab.id, windowId: tab.windowId };
}

/** The article with those of its addresses that its page may speak for. Throws `Refused` when it is another site's. */
export function ownArticle(article: ReadArticle, pageUrl: string): ReadArticle {
  const mayBe = (address: string) => /^https?:\/\//.test(address) && mayBeKnownAs(pageUrl, address);
  if (!mayBe(article.metadata.url)) throw new Refused('the article is not of the page that sent it');
  const aliases = article.metadata.aliases.filter(mayBe);
  return { ...article, metadata: { ...article.metadata, aliases } };
}

/** Whether a page is where a kept article was read. */
export function isPageOf(pageUrl: string, article: Pick<Article, 'url' | 'aliases'>): boolean {
  return [article.url, ...article.aliases].some((address) => mayBeKnownAs(pageUrl, address));
}
