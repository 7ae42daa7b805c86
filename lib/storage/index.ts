/**
 * What Claimlight keeps. Screens read it directly; only the background, and the library's worker under its lock, write.
 *
 * Open: `openDatabase()`.
 * Read (each may run inside Dexie's `liveQuery`): `newestClaims(database, { count, before })`, `savedClaims(database, ids)`,
 * `savedClaim(database, id)`, `claimsOfPage(database, addressesOf(metadata))`, `claimsOfArticle(database, articleId)`,
 * `dueClaimIds(database, today)`, `capturesOf(database, articleId)`, `casesWithArticles(database)`, `casesByArticle(database)`,
 * `tagsInUse(database)`, `countKept(database)`.
 * Search: `watchRows(database, onRows, signal)` holds an index of all claims and keeps it fresh; `index.search(query)` gives slots and
 * facets, `list(index, slots, sort)` their order, `timeline(index, slots, wanted)` their dated events. `parseQuery(text)`,
 * `hits(text, query)` (spans to mark) and `filterText(field, value)` are pure.
 * Write: `saveClaims`, `deleteClaims`, `restoreClaims`, `annotate`, `annotateAll`, `setTags`, `tagClaims`, `untagClaims`, `dismiss`,
 * `undismiss`, `acceptRewording`, `withdrawRewording`, `addEvidence`, `deleteEvidence`, `restoreEvidence`, `replaceFindings`,
 * `restoreFindings`, `makeCase`, `renameCase`, `deleteCase`, `restoreCase`, `setCaseArticle`, `purge`, `deleteEverything`.
 */
export * from './annotations.ts';
export * from './articles.ts';
export * from './cases.ts';
export * from './claims.ts';
export { type Database, openDatabase } from './database.ts';
export * from './dismissals.ts';
export * from './evidence.ts';
export * from './ids.ts';
export * from './purge.ts';
export * from './queries.ts';
export * from './reanalysis.ts';
export type * from './records.ts';
export { ASSESSMENTS } from './records.ts';
export * from './rewordings.ts';
export * from './search/index.ts';
export * from './statements.ts';
export * from './tagging.ts';
