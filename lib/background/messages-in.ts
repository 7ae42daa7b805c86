/** Answers every message that the background may get: who may send it, what form it must have, who does the work. */
import * as v from 'valibot';
import type { onMessage } from '../messages.ts';
import { type Settings, siteOf, whyNotRead } from '../settings.ts';
import { annotate, annotateAll, setTags } from '../storage/annotations.ts';
import { deleteCase, makeCase, renameCase, restoreCase, setCaseArticle } from '../storage/cases.ts';
import { deleteClaims, restoreClaims } from '../storage/claims.ts';
import type { Database } from '../storage/database.ts';
import { addEvidence, deleteEvidence, restoreEvidence } from '../storage/evidence.ts';
import { deleteEverything } from '../storage/purge.ts';
import { restoreFindings } from '../storage/reanalysis.ts';
import { withdrawRewording } from '../storage/rewordings.ts';
import { tagClaims, untagClaims } from '../storage/tagging.ts';
import type { Analyst } from './analyst.ts';
import { showCount } from './badge.ts';
import type { BackgroundBrowser } from './browser-api.ts';
import type { PageService } from './page-service.ts';
import * as form from './payloads.ts';
import type { Readers } from './readers.ts';
import { analyseAgain } from './reanalyses.ts';
import { type MessageSender, Refused, type Sender, senderOf } from './senders.ts';
import type { Visits } from './visits.ts';

export interface MessageParts {
  database: Database;
  browser: Pick<BackgroundBrowser, 'runtime' | 'action'>;
  analyst: Analyst;
  pages: PageService;
  readers: Readers;
  visits: Visits;
  openSidePanel(windowId: number): Promise<void>;
  setPanelTarget(target: { tabId: number; key: string | null }): Promise<void>;
  readSettings(): Promise<Settings>;
  onMessage: typeof onMessage;
}

interface Incoming {
  data: unknown;
  sender: MessageSender;
}

type Page = Extract<Sender, { from: 'page' }>;

/** Answers messages until `signal` aborts. A message that is refused rejects at its sender with the reason. */
export function answerMessages(parts: MessageParts, signal: AbortSignal): void {
  const { database, browser, analyst, pages, readers, visits, onMessage: on } = parts;
  const extension = { id: browser.runtime.id, address: browser.runtime.getURL('') };

  /** A handler of messages with this form, by the kind of sender; without handler for a kind, it may not send them. */
  const handler =
    <S extends v.GenericSchema, R>(
      schema: S,
      by: { page?: (data: v.InferOutput<S>, page: Page) => R; screen?: (data: v.InferOutput<S>) => R },
    ) =>
    ({ data, sender }: Incoming): R => {
      const from = senderOf(sender, extension);
      const handle = by[from.from];
      if (!handle) throw new Refused(`not for a ${from.from} to ask`);
      return handle(wellFormed(schema, data), from as Page);
    };

  const stops = [
    on('sendReader', handler(form.nothing, { page: (_, page) => sendReaderUnlessPaused(parts, page) })),
    on('analyse', handler(form.article, { page: (article, { url }) => pages.analyse(article, url) })),
    on('saveClaims', handler(form.saving, { page: (request, { url }) => pages.save(request, url) })),
    on('dismissClaims', handler(form.dismissing, { page: (request, { url }) => pages.dismiss(request, url) })),
    on('undismissClaims', handler(form.dismissing, { page: (request, { url }) => pages.undismiss(request, url) })),
    on('acceptRewording', handler(form.accepting, { page: (request, { url }) => pages.acceptRewording(request, url) })),
    on(
      'pageChanged',
      handler(form.summary, { page: ({ claims }, { tabId }) => showCount(browser.action, tabId, claims) }),
    ),
    on('openPanel', handler(form.panelOpening, { page: ({ key }, page) => openPanelAt(parts, page, key) })),
    on(
      'deleteClaims',
      handler(form.ids, {
        page: (ids, { url }) => pages.deleteClaims(ids, url),
        screen: (ids) => deleteClaims(database, ids),
      }),
    ),
    on(
      'restoreClaims',
      handler(form.ids, {
        page: (ids, { url }) => pages.restoreClaims(ids, url),
        screen: (ids) => restoreClaims(database, ids),
      }),
    ),
    on(
      'annotate',
      handler(form.annotating, {
        screen: async ({ claimId, patch }) => void known(await annotate(database, claimId, patch)),
      }),
    ),
    on(
      'annotateClaims',
      handler(form.annotatingMany, {
        screen: async (edits) =>
          void (await annotateAll(
            database,
            edits.map(({ claimId, patch }) => ({ claimId, fields: patch })),
          )),
      }),
    ),
    on(
      'setTags',
      handler(form.tagging, {
        screen: async ({ claimId, tags }) => void known(await setTags(database, claimId, tags)),
      }),
    ),
    on('tagClaims', handler(form.taggingMany, { screen: ({ claimIds, tag }) => tagClaims(database, claimIds, tag) })),
    on(
      'untagClaims',
      handler(form.taggingMany, { screen: ({ claimIds, tag }) => untagClaims(database, claimIds, tag) }),
    ),
    on(
      'addEvidence',
      handler(form.addingEvidence, { screen: async (evidence) => known(await addEvidence(database, evidence)).id }),
    ),
    on('deleteEvidence', handler(form.evidenceId, { screen: (id) => deleteEvidence(database, id) })),
    on('restoreEvidence', handler(form.evidenceId, { screen: (id) => restoreEvidence(database, id) })),
    on('analyseAgain', handler(form.articleId, { screen: (id) => analyseAgain(database, analyst, id) })),
    on('restoreFindings', handler(form.restoring, { screen: (earlier) => restoreFindings(database, earlier) })),
    on(
      'withdrawRewording',
      handler(form.claimId, { screen: async (claimId) => void known(await withdrawRewording(database, claimId)) }),
    ),
    on('makeCase', handler(form.caseName, { screen: async (name) => (await makeCase(database, name)).id })),
    on(
      'renameCase',
      handler(form.renaming, {
        screen: async ({ caseId, name }) => void known(await renameCase(database, caseId, name)),
      }),
    ),
    on('deleteCase', handler(form.caseId, { screen: (id) => deleteCase(database, id) })),
    on('restoreCase', handler(form.caseId, { screen: (id) => restoreCase(database, id) })),
    on(
      'setCaseArticle',
      handler(form.caseMembership, { screen: async (request) => void known(await setCaseArticle(database, request)) }),
    ),
    on('deleteEverything', handler(form.nothing, { screen: () => deleteEverything(database) })),
    on('readTab', handler(form.tabId, { screen: (tabId) => readers.send(tabId) })),
    on('goToClaim', handler(form.claimId, { screen: (claimId) => visits.goToClaim(claimId) })),
  ];
  signal.addEventListener('abort', () => {
    for (const stop of stops) stop();
  });
}

async function sendReaderUnlessPaused({ readers, readSettings }: MessageParts, { tabId, url }: Page): Promise<void> {
  if (whyNotRead(await readSettings(), siteOf(url)) === null) await readers.send(tabId);
}

/** The panel is opened first and at once: after anything awaited the browser no longer sees the click behind it. */
async function openPanelAt(parts: MessageParts, { tabId, windowId }: Page, key: string | null): Promise<void> {
  await Promise.all([parts.openSidePanel(windowId), parts.setPanelTarget({ tabId, key })]);
}

function wellFormed<S extends v.GenericSchema>(schema: S, data: unknown): v.InferOutput<S> {
  const result = v.safeParse(schema, data, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new Refused(`${v.getDotPath(issue) ?? 'message'}: ${issue.message}`);
}

function known<R>(result: R | null): R {
  if (result === null) throw new Refused('no such record is kept');
  return result;
}
