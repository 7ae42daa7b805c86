/**
 * Articles with their claims as Markdown, one file for all or one for each: front matter with the property types of
 * Obsidian, claims as block quotes with who says them, and a link to the sentence.
 */
import { stringify } from 'yaml';
import { speakerInWords } from '../i18n/speaker.ts';
import type { Article } from '../storage/records.ts';
import {
  type ExportedArticle,
  type ExportedArticles,
  type ExportedClaim,
  linkToClaim,
  orderedKinds,
  publishedDate,
  speakerOf,
  webAddress,
} from './exported-article.ts';
import type { ReportLanguage } from './html-report.ts';
import { blockQuote, link, plainLine, plainText } from './markdown-text.ts';

const LONGEST_NAME = 120;

/** One file with all articles, piece by piece. */
export async function* markdown(articles: ExportedArticles, language: ReportLanguage): AsyncGenerator<string> {
  yield frontMatter({ title: 'Claimlight', tags: ['claimlight'] });
  for await (const exported of articles) yield `\n${body(exported, language)}`;
}

/** One file for each article. No two have the same name, also where a file system does not tell case apart. */
export async function* markdownFiles(
  articles: ExportedArticles,
  language: ReportLanguage,
): AsyncGenerator<{ name: string; text: string }> {
  const taken = new Set<string>();
  for await (const exported of articles) {
    const base = fileName(exported.article);
    let name = base;
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${base} ${n}`;
    taken.add(name.toLowerCase());
    yield { name: `${name}.md`, text: `${frontMatter(properties(exported))}\n${body(exported, language)}` };
  }
}

/** `date outlet title` without what file systems and Obsidian's links do not allow. */
function fileName(article: Article): string {
  const parts = [publishedDate(article), article.outlet, article.title ?? article.url];
  const name = parts
    .filter((part) => part !== null)
    .join(' ')
    .replace(/[\p{Cc}\\/:*?"<>|#^[\]]+/gu, ' ')
    .replace(/\s+/g, ' ');
  return name.slice(0, LONGEST_NAME).replace(/^[.\s]+|[.\s]+$|[\ud800-\udbff]$/g, '') || article.id;
}

function properties({ article, claims }: ExportedArticle): Record<string, unknown> {
  const speakers = claims.flatMap((claim) => speakerOf(claim)?.name ?? []);
  const all = {
    title: article.title,
    outlet: article.outlet,
    byline: article.byline,
    published: publishedDate(article),
    url: article.url,
    claims: claims.length,
    kinds: [...new Set(claims.flatMap(orderedKinds))],
    speakers: [...new Set(speakers)],
    tags: ['claimlight', ...new Set(claims.flatMap(({ tags }) => tags.map(obsidianTag)).filter(Boolean))],
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null));
}

function frontMatter(values: Record<string, unknown>): string {
  return `---\n${stringify(values, { lineWidth: 0 })}---\n`;
}

/** Obsidian's tags hold letters, digits, `_`, `-` and `/`, and not digits alone. */
function obsidianTag(tag: string): string {
  const allowed = tag.replace(/[^\p{L}\p{N}_/-]+/gu, '-').replace(/^-+|-+$/g, '');
  return /^\d+$/.test(allowed) ? `_${allowed}` : allowed;
}

function body(exported: ExportedArticle, language: ReportLanguage): string {
  const { article, claims } = exported;
  const about = [article.outlet, article.byline, publishedDate(article)].filter((part) => part !== null);
  const address = webAddress(article.url);
  const parts = [
    `# ${plainLine(article.title ?? article.url)}`,
    [...about.map(plainLine), address && link(new URL(address).hostname, address)].filter(Boolean).join(' · '),
    ...claims.map((claim) => claimText(claim, exported, language)),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function claimText(exported: ExportedClaim, of: ExportedArticle, language: ReportLanguage): string {
  const { t, day } = language;
  const { claim, annotation, tags, evidence } = exported;
  const kinds = [
    ...(claim.form === 'quote' ? [t('card.quote')] : []),
    ...orderedKinds(exported).map((kind) => t(`kind.${kind}`)),
  ];
  const sentence = linkToClaim(of, exported);
  const facts = [
    kinds.length > 0 && `**${kinds.join(', ')}**`,
    saidBy(exported, language),
    sentence && link(t('report.in-article'), sentence),
    ...tags.map((tag) => `#${obsidianTag(tag)}`),
  ];
  const assessment =
    annotation.assessment !== 'unchecked' && `${t('edit.assessment')}: ${t(`assessment.${annotation.assessment}`)}`;
  const due = annotation.checkAgainOn && t('saved.check-again', { date: day(annotation.checkAgainOn) ?? '' });
  const sources = evidence.map(({ url, note, date }) =>
    [`- ${webAddress(url) ? link(url, url) : plainLine(url)}`, date, note && plainLine(note)]
      .filter(Boolean)
      .join(' · '),
  );
  return [
    blockQuote(plainText(claim.exact)),
    facts.filter(Boolean).join(' · '),
    plainText(annotation.note),
    [assessment, due].filter(Boolean).join(' · '),
    sources.join('\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Who says it, with role, organisation and relay. */
function saidBy(exported: ExportedClaim, { t }: ReportLanguage): string {
  const speaker = speakerOf(exported);
  const via = exported.claim.detected?.via;
  const named = speaker && speakerInWords(speaker);
  return [named && plainLine(named), via && plainLine(t('card.via', { relay: via }))].filter(Boolean).join(', ');
}
