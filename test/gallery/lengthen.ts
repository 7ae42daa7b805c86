import type { Page } from 'puppeteer-core';
import { en } from '../../lib/i18n/en.ts';
import type { Message } from '../../lib/i18n/translate.ts';
import { pseudo } from '../i18n/pseudo-locale.ts';

/** Every message of the catalogue, with anything for its parameters; signs of two letters are as short in every language. */
const MESSAGES = Object.values<Message>(en)
  .flatMap((message) => (typeof message === 'string' ? [message] : [message.one, message.other]))
  .filter((message) => /[a-z]{3}/i.test(message.replace(/\{\w+\}/g, '')))
  .map((message) => {
    const plain = message.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\w+\}/g, '.+?');
    return new RegExp(`^${plain}$`);
  });

/** Makes the messages on a screen longer, as those of another language may be; what was saved stays as it is. */
export async function lengthen(page: Page): Promise<void> {
  const texts = await page.evaluate(eachText, {});
  const isMessage = (text: string) => MESSAGES.some((message) => message.test(text));
  await page.evaluate(eachText, Object.fromEntries(texts.filter(isMessage).map((text) => [text, pseudo(text)])));
}

/** Answers with all texts and placeholders of the page, after putting others in the place of some. It runs in the page. */
function eachText(others: Record<string, string>): string[] {
  const texts: string[] = [];
  const other = (text: string) => {
    texts.push(text.trim());
    return others[text.trim()] ?? text;
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) walker.currentNode.nodeValue = other(walker.currentNode.nodeValue!);
  for (const field of document.querySelectorAll('input')) field.placeholder = other(field.placeholder);
  return texts;
}
