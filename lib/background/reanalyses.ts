import { isOlder } from '../analysis/version.ts';
import type { Database } from '../storage/database.ts';
import { type Reanalysis, readAgain, replaceFindings } from '../storage/reanalysis.ts';
import type { Analyst } from './analyst.ts';
import { Refused } from './senders.ts';

/**
 * Analyses the kept texts of an article anew, as far as an older analyser read them, and answers with all that is different. Throws
 * `Refused` for an article that is not kept.
 */
export async function analyseAgain(
  database: Database,
  analyst: Analyst,
  articleId: string,
  now: () => number = Date.now,
): Promise<Reanalysis> {
  const article = await database.articles.get(articleId);
  if (!article) throw new Refused('no such article is kept');
  const captures = await database.captures.where({ articleId }).sortBy('capturedAt');
  const whole: Reanalysis = { changed: [], gone: [], found: [], earlier: { captures: [], claims: [] } };
  for (const capture of captures.filter(({ analyser }) => isOlder(analyser))) {
    const result = await replaceFindings(database, capture, await analyst.analyse(readAgain(article, capture)), now);
    whole.changed.push(...result.changed);
    whole.gone.push(...result.gone);
    // What stood in an earlier wording of the article alone is not there to be saved.
    if (capture === captures.at(-1)) whole.found = result.found;
    whole.earlier.captures.push(...result.earlier.captures);
    whole.earlier.claims.push(...result.earlier.claims);
  }
  return whole;
}
