// Put in place only when a reader asks to keep the archive. It answers from what was kept where the network does not, is silent, or lets somebody else speak.
import { BUILD_RECORD } from '#core/site-files.ts';
import { isBelievable } from './believe-answer.ts';
import { answeringStore } from './kept-store.ts';

interface WorkerScope extends EventTarget {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
}

interface WorkerEvent extends Event {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
  waitUntil(work: Promise<unknown>): void;
}

/** A page that is kept waits no longer for the host. */
const PATIENCE_MS = 4000;
/** After a silence the parts of a page are taken from the copy at once, not each after a wait of its own. */
const SILENCE_MS = 30_000;
/** Up to this size in bytes an answer counts only when it has come whole. */
const SMALL = 1_000_000;

const worker = globalThis as unknown as WorkerScope;
let silentUntil = 0;

worker.addEventListener('install', (event) => {
  (event as WorkerEvent).waitUntil(worker.skipWaiting());
});

worker.addEventListener('activate', (event) => {
  (event as WorkerEvent).waitUntil(worker.clients.claim());
});

worker.addEventListener('fetch', (event) => {
  const { request } = event as WorkerEvent;
  if (request.method !== 'GET' || !request.url.startsWith(worker.registration.scope)) return;
  // What a page fetches in order to keep it has to come from the host.
  if (request.mode === 'same-origin' && request.destination === '') return;
  (event as WorkerEvent).respondWith(answer(request));
});

async function answer(request: Request): Promise<Response> {
  const kept = await findKept(request);
  if (kept === undefined) return fetch(request);
  const asked = request.mode === 'navigate' ? 'page' : 'part';
  if (asked === 'part' && Date.now() < silentUntil) return kept;
  const [response, host] = await Promise.all([
    inTime(fetchWhole(request)),
    asked === 'page' ? inTime(askHost()) : undefined,
  ]);
  if (response === undefined) {
    silentUntil = Date.now() + SILENCE_MS;
    return kept;
  }
  const isFine = isBelievable({
    asked,
    status: response.type === 'opaqueredirect' ? 302 : response.status,
    redirected: response.redirected || response.type === 'opaqueredirect',
    isPageInstead: isPage(response) && !isPage(kept),
    host: host ?? 'unknown',
  });
  silentUntil = isFine ? 0 : Date.now() + SILENCE_MS;
  return isFine ? response : kept;
}

async function findKept({ url, mode }: Request): Promise<Response | undefined> {
  const cacheName = await answeringStore(worker.registration.scope);
  const options = { cacheName, ignoreSearch: true, ignoreVary: true };
  const kept = await caches.match(url, options);
  if (kept !== undefined || mode !== 'navigate') return kept;
  // The links of a page are relative: it opens only at its own address, with the slash.
  const folder = new URL(url);
  folder.pathname += '/';
  const isFolder = (await caches.match(folder.href, options)) !== undefined;
  return isFolder ? Response.redirect(folder.href) : undefined;
}

async function fetchWhole(request: Request): Promise<Response> {
  const response = await fetch(request);
  const size = Number(response.headers.get('Content-Length') ?? 0);
  if (response.type !== 'opaqueredirect' && size <= SMALL) await response.clone().arrayBuffer();
  return response;
}

async function askHost(): Promise<'ours' | 'foreign' | 'unknown'> {
  const address = worker.registration.scope + BUILD_RECORD;
  const response = await fetch(address, { cache: 'no-store', redirect: 'manual' });
  if (response.type === 'opaqueredirect') return 'foreign';
  if (!response.ok) return 'unknown';
  const record: unknown = await response.json().catch(() => undefined);
  return record instanceof Object && 'digest' in record ? 'ours' : 'foreign';
}

/** What comes of some work within the patience; `undefined` where it fails or takes longer. */
function inTime<Value>(work: Promise<Value>): Promise<Value | undefined> {
  return new Promise((resolve) => {
    const late = setTimeout(resolve, PATIENCE_MS, undefined);
    const done = (value: Value | undefined) => {
      clearTimeout(late);
      resolve(value);
    };
    work.then(done, () => done(undefined));
  });
}

function isPage(response: Response): boolean {
  return (response.headers.get('Content-Type') ?? '').startsWith('text/html');
}
