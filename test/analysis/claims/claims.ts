import { attribute } from '../../../lib/analysis/attribution/index.ts';
import { findClaims } from '../../../lib/analysis/claims/index.ts';
import { readDocument } from '../../../lib/analysis/language/index.ts';
import type { DetectedClaim, Kind } from '../../../lib/analysis/types.ts';

/** A short article on the subject, into which a sentence is put to be judged in context. */
const BEFORE =
  'A county jail and federal officers disagree over what happened last spring.\n\n' +
  'U.S. Immigration and Customs Enforcement (ICE) lodged a detainer against Marco Ruiz, 30, with the Doyle County jail in March, the agency said.\n\n';
const AFTER = '\n\nSheriff Ann Petty declined to comment on Friday.';

/** All claims of a text. */
export function claimsIn(text: string): DetectedClaim[] {
  const document = readDocument(text);
  return findClaims(document, attribute(document));
}

/** Kinds of one sentence in an article on the subject; none when it is not a claim. */
export function kindsInArticle(sentence: string): Kind[] {
  const at = BEFORE.length;
  const text = BEFORE + sentence + AFTER;
  return claimsIn(text).flatMap((claim) => (claim.start < at + sentence.length && claim.end > at ? claim.kinds : []));
}
