export type { Document, Paragraph, Sentence, Stretch } from './document.ts';
export { readDocument, readInSteps } from './document.ts';
export type { QuotationPair } from './quotation-marks.ts';
export type { Token, TokenKind } from './tokens.ts';
export { isCapitalised, tokenize } from './tokens.ts';
