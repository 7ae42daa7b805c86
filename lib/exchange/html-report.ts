/**
 * Articles with their claims as a report to read and to print: one HTML file that needs nothing else, with no script in it and a
 * policy that would let none run.
 */
import type { Language } from '../i18n/language.ts';
import { speakerInWords } from '../i18n/speaker.ts';
import type { ExportedArticle, ExportedArticles, ExportedClaim } from './exported-article.ts';
import { linkToClaim, orderedKinds, publishedDate, speakerOf, webAddress } from './exported-article.ts';
import { html, type Markup } from './html-text.ts';
import { REPORT_CSS } from './report-css.ts';

const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** The words of a report, in the reader's language. */
export type ReportLanguage = Pick<Language, 'code' | 't' | 'day'>;

/** The file, piece by piece. `now` is when it was made, in milliseconds. */
export async function* htmlReport(
  articles: ExportedArticles,
  language: ReportLanguage,
  now: number = Date.now(),
): AsyncGenerator<string> {
  const { t, day, code } = language;
  yield `<!doctype html>\n${
    html`<html lang="${code}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${t('report.title')}</title>
<style>`.html
  }${REPORT_CSS}${
    html`</style>
</head>
<body>
<header>
<h1>${t('report.title')}</h1>
<p>${t('report.made', { date: day(now) ?? '' })}</p>
<p>${t('app.standing')} ${t('app.accusation')}</p>
</header>
<main>
`.html
  }`;
  let claims = 0;
  for await (const article of articles) {
    claims += article.claims.length;
    yield articleMarkup(article, language).html;
  }
  yield html`</main>
<footer>
<p>${t('count.statements', { count: claims })}</p>
</footer>
</body>
</html>
`.html;
}

function articleMarkup(exported: ExportedArticle, language: ReportLanguage): Markup {
  const { t, day } = language;
  const { article, claims } = exported;
  const published = publishedDate(article);
  const about = [article.outlet ?? t('article.no-outlet'), article.byline, published && day(published)].filter(Boolean);
  const address = webAddress(article.url);
  return html`<article${article.lang ? html` lang="${article.lang}"` : ''}>
<h2>${article.title ?? t('article.untitled')}</h2>
<p class="about" lang="${language.code}">${about.join(' · ')}${address && html` · <a href="${address}">${new URL(address).hostname}</a>`}</p>
<ol>
${claims.map((claim) => claimMarkup(claim, exported, language))}</ol>
</article>
`;
}

function claimMarkup(exported: ExportedClaim, of: ExportedArticle, language: ReportLanguage): Markup {
  const { t, code } = language;
  const { claim, annotation } = exported;
  const link = linkToClaim(of, exported);
  return html`<li>
<figure>
<blockquote>${paragraphs(claim.exact)}</blockquote>
<figcaption class="facts" lang="${code}">
${claim.form === 'quote' && html`<span>${t('card.quote')}</span>\n`}${orderedKinds(exported).map(
  (kind) => html`<span class="kind ${kind}">${t(`kind.${kind}`)}</span>\n`,
)}<span class="source">${saidBy(exported, language)}</span>
${claim.section !== 'body' && html`<span>${t(`section.${claim.section}`)}</span>\n`}${link && html`<a href="${link}">${t('report.in-article')}</a>\n`}</figcaption>
</figure>
${annotation.note && html`<div class="note" lang="">${paragraphs(annotation.note)}</div>\n`}${checking(exported, language)}</li>
`;
}

/** Assessment, day to check again, tags and sources, where there are any. */
function checking({ annotation, tags, evidence }: ExportedClaim, { t, day, code }: ReportLanguage): Markup | null {
  const { assessment, checkAgainOn } = annotation;
  const rows = [
    assessment !== 'unchecked' && row(t('edit.assessment'), t(`assessment.${assessment}`)),
    checkAgainOn && row(t('edit.check-again'), day(checkAgainOn)),
    tags.length > 0 && row(t('edit.tags'), tags.join(', ')),
    evidence.length > 0 &&
      row(
        t('edit.evidence'),
        html`<ul>${evidence.map(({ url, note, date }) => {
          const address = webAddress(url);
          const details = [date && day(date), note].filter(Boolean).join(' · ');
          return html`<li>${address ? html`<a href="${address}">${address}</a>` : url}${details && html` · ${details}`}</li>`;
        })}</ul>`,
      ),
  ].filter((each) => each !== false && each !== null && each !== '');
  return rows.length > 0 ? html`<dl lang="${code}">${rows}</dl>\n` : null;
}

function row(term: string, value: Markup | string | null): Markup {
  return html`<dt>${term}</dt><dd>${value}</dd>`;
}

/** Who says it, with role, organisation and relay. */
function saidBy(exported: ExportedClaim, { t }: ReportLanguage): string {
  const speaker = speakerOf(exported);
  const via = exported.claim.detected?.via;
  const nobody = t(exported.claim.form === 'quote' ? 'card.speaker-unknown' : 'card.own-voice');
  const named = speaker ? speakerInWords(speaker) : nobody;
  return via ? `${named}, ${t('card.via', { relay: via })}` : named;
}

function paragraphs(text: string): Markup[] {
  return text
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => html`<p>${paragraph.trim()}</p>`);
}
