import type { Page } from 'puppeteer-core';
import { createLanguage, type Language } from '../../lib/i18n/language.ts';

/** One way in which every screen is looked at. */
export interface Variant {
  readonly name: string;
  readonly language: Language;
  readonly scheme: 'light' | 'dark';
  /** Whether the window is as narrow as screens must bear. */
  readonly narrow: boolean;
  /** Whether every message is made longer, with accents and in brackets. */
  readonly lengthened: boolean;
}

const LIGHT = { language: createLanguage('en'), scheme: 'light', narrow: false, lengthened: false } as const;

export const VARIANTS: readonly Variant[] = [
  { ...LIGHT, name: 'light' },
  { ...LIGHT, name: 'dark', scheme: 'dark' },
  { ...LIGHT, name: 'narrow', narrow: true },
  { ...LIGHT, name: 'spanish', language: createLanguage('es') },
  { ...LIGHT, name: 'pseudo', lengthened: true },
];

/** Narrowest window in which every screen must be of use, in CSS pixels. */
const NARROW = 320;

/** Gives a page the size and the colours of a variant. */
export async function dress(page: Page, variant: Variant, size: { width: number; height: number }): Promise<void> {
  await page.setViewport({ width: variant.narrow ? NARROW : size.width, height: size.height });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: variant.scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
}
