/** Which language an article is in, where the page does not say it or says it wrongly. */

/** The commonest short words, few of which two of these languages share. */
const COMMON_WORDS: Record<string, string> = {
  en: 'the of and to in that was for is with his he as on by at from had were which said an be who not',
  es: 'el los las del que una por con para su más como pero fue también según ha sus este entre cuando',
  pt: 'os das dos uma não para com mais como foi pelo pela são também ele seu sua quando ao',
  fr: 'les des une est dans pour qui sur pas au avec il sont par ce cette été mais aux',
  de: 'der die das und den von zu mit ist im nicht ein eine auf für dem sich auch wird',
  it: 'il di che è della per una sono con non gli dei alla nel anche come più ha delle',
};

const LANGUAGES = Object.entries(COMMON_WORDS).map(([lang, words]) => ({ lang, words: new Set(words.split(' ')) }));

/** How much text, in characters, is enough to tell. */
const SAMPLE = 6000;

/** The share of common words above which a text is taken to be in a language. */
const LEAST_SHARE = 0.12;

/** The language whose commonest words make up most of the text, as a BCP 47 tag; `null` when no language stands out. */
export function guessLanguage(text: string): string | null {
  const words =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (words.length < 20) return null;
  const shares = LANGUAGES.map(({ lang, words: common }) => ({
    lang,
    share: words.filter((word) => common.has(word)).length / words.length,
  })).sort((a, b) => b.share - a.share);
  const [first, second] = shares;
  return first!.share >= LEAST_SHARE && first!.share > 1.5 * second!.share ? first!.lang : null;
}

/** The language of a text: what the page states, unless the words plainly speak another language. */
export function languageOf(stated: string | null, text: string): string | null {
  const guessed = guessLanguage(text);
  if (!stated) return guessed;
  return guessed && !stated.toLowerCase().startsWith(guessed) ? guessed : stated;
}
