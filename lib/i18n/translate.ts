/** One message, or one for each plural category that its language needs. */
export type Message = string | { one: string; other: string };

/** Messages by key. `{braces}` stand for parameters; `count` chooses between `one` and `other`. */
export type Catalogue = Readonly<Record<string, Message>>;

export type MessageParams = Readonly<Record<string, string | number>>;

const pluralRules = new Map<string, Intl.PluralRules>();

/** Spanish and others have a third category (`many`) for round millions; it reads like `other` here. */
function pluralCategory(count: number, locale: string): 'one' | 'other' {
  const rules = pluralRules.get(locale) ?? new Intl.PluralRules(locale);
  pluralRules.set(locale, rules);
  return rules.select(count) === 'one' ? 'one' : 'other';
}

/**
 * The message of `key` in words: plural chosen by `params.count` under the rules of `locale` (BCP 47), parameters filled
 * in, numbers written as in that locale. A parameter that is not given stays as it stands in the catalogue.
 */
export function translate<C extends Catalogue>(
  catalogue: C,
  key: keyof C & string,
  params: MessageParams,
  locale: string,
): string {
  const message: Message = catalogue[key]!;
  const { count = 0 } = params;
  const text = typeof message === 'string' ? message : message[pluralCategory(Number(count), locale)];
  return text.replace(/\{(\w+)\}/g, (braces, name: string) => {
    const value = params[name];
    if (value === undefined) return braces;
    return typeof value === 'number' ? value.toLocaleString(locale) : value;
  });
}
