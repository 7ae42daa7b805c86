import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { largePage } from './large-page.ts';
import { paperPdf } from './paper-pdf.ts';
import { SAMPLE_SITES } from './sites.ts';

export { SAMPLE_SITES, type SampleSite } from './sites.ts';

const ROOT = import.meta.dirname;

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

type Answer = { readonly status: number; readonly type: string; readonly body: string | Buffer };

/** Pages that are made, not stored. */
const MADE: Readonly<Record<string, () => Answer>> = {
  '/large.html': () => ({ status: 200, type: 'text/html; charset=utf-8', body: largePage() }),
  '/paper.pdf': () => ({ status: 200, type: 'application/pdf', body: paperPdf() }),
  '/favicon.ico': () => ({ status: 204, type: 'image/x-icon', body: '' }),
};

const notFound = (what: string): Answer => ({
  status: 404,
  type: 'text/plain; charset=utf-8',
  body: `No page ${what}`,
});

/** The stored page at `path` below this folder; anything that leaves the folder or is no page is not found. */
async function storedPage(path: string): Promise<Answer> {
  const file = normalize(join(ROOT, path));
  const type = CONTENT_TYPES[extname(file)];
  if (!type || !file.startsWith(ROOT + sep)) return notFound(path);
  try {
    return { status: 200, type, body: await readFile(file) };
  } catch {
    return notFound(path);
  }
}

/** What `http://host/path` shows: a sample outlet by its host, else a page by its place in this folder. */
async function answer(host: string, path: string, saved: readonly SavedPage[]): Promise<Answer> {
  const made = MADE[path];
  if (made) return made();
  const own = saved.find((page) => page.host === host && page.path === path);
  // Without a charset, so that the page's own declaration counts.
  if (own) return { status: 200, type: 'text/html', body: await readFile(own.file) };
  const outlet = SAMPLE_SITES.filter((site) => site.host === host);
  if (outlet.length === 0) return storedPage(path);
  const page = outlet.find((site) => site.path === path);
  return page ? storedPage(page.file) : notFound(`${host}${path}`);
}

async function respond(request: IncomingMessage, response: ServerResponse, saved: readonly SavedPage[]): Promise<void> {
  const { hostname, pathname } = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
  const { status, type, body } = await answer(hostname, decodeURIComponent(pathname), saved);
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-cache' });
  response.end(request.method === 'HEAD' ? undefined : body);
}

const listening = (server: Server) =>
  new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });

/** A page from elsewhere on this machine, to be served at an address of its own. */
export type SavedPage = {
  readonly host: string;
  readonly path: string;
  /** Absolute path. */
  readonly file: string;
};

/** The running server. */
export type PageServer = {
  /** `http://127.0.0.1:PORT`: pages by their place in this folder, `/large.html` (2 MB of text) and `/paper.pdf`. */
  readonly origin: string;
  readonly port: number;
  /** Ends open connections too. */
  close(): Promise<void>;
};

/**
 * Serves this folder on 127.0.0.1, on a port that is free. Answers say `no-cache`, not `no-store`, which would
 * keep pages out of the back/forward cache. A browser whose resolver sends `*.example` to it
 * (`--host-resolver-rules="MAP *.example 127.0.0.1:PORT"`) gets the sample outlets at the addresses in `SAMPLE_SITES`.
 */
export async function servePages(saved: readonly SavedPage[] = []): Promise<PageServer> {
  const server = createServer((request, response) => {
    respond(request, response, saved).catch((error: unknown) => {
      response.writeHead(400, { 'content-type': 'text/plain; charset=utf-8' });
      response.end(String(error));
    });
  });
  await listening(server);
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}
