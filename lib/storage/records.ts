/**
 * The records that Claimlight keeps. Names follow the W3C Web Annotation Data Model and schema.org.
 * What the analyser found and what the reader wrote never share a record. Times are milliseconds since 1970.
 */
import type { DetectedClaim, Kind } from '../analysis/types.ts';
import type { Selector } from '../anchoring/types.ts';
import type { ReadArticle, Section } from '../reading/types.ts';

/**
 * Stamps of a record that the reader can change. `edited` holds, by field, the stamp of its last edit, `deletedAt`
 * among them (a deletion is an edit, and so is its undoing); `editedAt` is the newest of them.
 */
export interface Edited {
  edited: Record<string, number>;
  editedAt: number;
  deletedAt: number | null;
}

/** Id: hash of the cleaned address. */
export interface Article {
  id: string;
  url: string;
  aliases: string[];
  outlet: string | null;
  title: string | null;
  byline: string | null;
  /** ISO 8601, as the page stated it. */
  publishedTime: string | null;
  lang: string | null;
}

/** The article's words at one time; a new one only when the text changed. Id: hash of article and `textHash`. */
export interface Capture {
  id: string;
  articleId: string;
  textHash: string;
  headline: string | null;
  standfirst: string | null;
  /** The body. */
  text: string;
  title: string | null;
  /** Whether the page gave the whole article or only what is before the paywall. */
  access: ReadArticle['access'];
  capturedAt: number;
  analyser: string;
}

export type ClaimForm = 'claim' | 'quote';

/**
 * What the analyser said of a claim when it was saved; offsets count into the capture's section. `start` and `end` are
 * the analyser's own: they differ from the claim's where the reader marked other words than the sentence or quote.
 */
export type Detected = Pick<
  DetectedClaim,
  'kinds' | 'source' | 'via' | 'cue' | 'confidence' | 'facts' | 'reasons' | 'start' | 'end'
> & {
  /** The span of the quote that the sentence stands in or holds, if any. */
  quote: [start: number, end: number] | null;
  analyser: string;
};

/** How a kept statement reads in its article since an edit; offsets are left out, because that text is not kept. */
export interface Rewording {
  section: Section;
  exact: string;
  /** The text of the paragraph that holds it. */
  paragraph: string;
  selectors: Selector[];
  /** Hash of the article's words then. */
  textHash: string;
  acceptedAt: number;
}

/** A statement that the reader keeps. Id: hash of article and `key`. */
export interface Claim extends Edited {
  id: string;
  articleId: string;
  captureId: string;
  key: string;
  origin: 'detected' | 'reader';
  form: ClaimForm;
  section: Section;
  /** Where `exact` stands in that section of the capture. */
  start: number;
  end: number;
  exact: string;
  /** The text of the paragraph that holds it. */
  paragraph: string;
  selectors: Selector[];
  /** Newer wordings that the reader accepted, the oldest first. The last is looked for on the page; the words above stay as saved. */
  rewordings?: Rewording[];
  /** `null` where the reader marked words of which the analyser knows nothing; `kinds` is empty where it knows only who says them. */
  detected: Detected | null;
  createdAt: number;
}

/** A wording of a kept statement, and since when it is known: when it was saved or accepted. */
export interface Wording {
  exact: string;
  since: number;
}

/** The wordings of a claim that are kept, the oldest first. */
export function wordingsOf({ exact, createdAt, rewordings = [] }: Claim): Wording[] {
  return [{ exact, since: createdAt }, ...rewordings.map((one) => ({ exact: one.exact, since: one.acceptedAt }))];
}

export const ASSESSMENTS = ['unchecked', 'supported', 'disputed', 'refuted', 'unclear'] as const;
export type Assessment = (typeof ASSESSMENTS)[number];

/** What the reader says of a claim; at most one for each. Id: that of the claim. */
export interface Annotation extends Edited {
  id: string;
  claimId: string;
  /** The reader's own kinds and source, where they correct the analyser's. */
  kinds: Kind[] | null;
  source: string | null;
  note: string;
  assessment: Assessment;
  /** ISO 8601 date. */
  checkAgainOn: string | null;
}

/** Id: hash of claim and tag. */
export interface Tag extends Edited {
  id: string;
  claimId: string;
  tag: string;
}

/** A source that the reader checked a claim against. Id: random. */
export interface Evidence extends Edited {
  id: string;
  claimId: string;
  url: string;
  note: string;
  /** ISO 8601 date that the reader gives it. */
  date: string | null;
  createdAt: number;
}

/** "Not a statement to check", said by the reader. Id: hash of article and `key`. */
export interface Dismissal extends Edited {
  id: string;
  articleId: string;
  key: string;
}

/** Articles about the same events. Id: random. */
export interface Case extends Edited {
  id: string;
  name: string;
}

/** Id: hash of case and article. */
export interface CaseArticle extends Edited {
  id: string;
  caseId: string;
  articleId: string;
}

/** Two articles that the reader says are not about the same events. Id: hash of both. */
export interface Apart extends Edited {
  id: string;
  /** In ascending order. */
  articleIds: [string, string];
}
