export { cleanAddress, mayBeKnownAs } from './address.ts';
export { inTasks } from './in-tasks.ts';
export type { LocatedTexts, SectionSpan } from './located-texts.ts';
export { type Reading, readDocument, readingSteps } from './read-document.ts';
export type { ReadArticle, Section } from './types.ts';
