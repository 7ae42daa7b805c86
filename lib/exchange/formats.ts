/** The formats that can be exported, and the file that each makes. */
import { csv } from './csv.ts';
import type { ExportedArticles } from './exported-article.ts';
import { htmlReport, type ReportLanguage } from './html-report.ts';
import { markdown, markdownFiles } from './markdown.ts';
import { webAnnotations } from './web-annotation.ts';
import { zip } from './zip.ts';

/** Formats of articles with their claims. `markdown-files` is one Markdown file for each article, in a zip. */
export const ARTICLE_FORMATS = ['html', 'csv', 'markdown', 'markdown-files', 'web-annotation'] as const;
export type ArticleFormat = (typeof ARTICLE_FORMATS)[number];

export type ExportFormat = ArticleFormat | 'backup';

export const FILE_KINDS: Record<ExportFormat, { extension: string; type: string }> = {
  backup: { extension: 'jsonl', type: 'application/jsonl' },
  html: { extension: 'html', type: 'text/html' },
  csv: { extension: 'csv', type: 'text/csv' },
  markdown: { extension: 'md', type: 'text/markdown' },
  'markdown-files': { extension: 'zip', type: 'application/zip' },
  'web-annotation': { extension: 'jsonld', type: 'application/ld+json' },
};

/** A file of articles, piece by piece. `now` is when it is made, in milliseconds. */
export function articleFile(
  format: ArticleFormat,
  articles: ExportedArticles,
  language: ReportLanguage,
  now: number = Date.now(),
): AsyncGenerator<string | Uint8Array> {
  switch (format) {
    case 'html':
      return htmlReport(articles, language, now);
    case 'csv':
      return csv(articles);
    case 'markdown':
      return markdown(articles, language);
    case 'markdown-files':
      return zip(markdownFiles(articles, language), new Date(now));
    case 'web-annotation':
      return webAnnotations(articles, { now: () => now });
  }
}
