// Put in place only when a reader asks to keep the archive. It answers from what was kept where the network does not.
import { storeName } from './offline-list.ts';

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

const worker = globalThis as unknown as WorkerScope;

worker.addEventListener('install', (event) => {
  (event as WorkerEvent).waitUntil(worker.skipWaiting());
});

worker.addEventListener('activate', (event) => {
  (event as WorkerEvent).waitUntil(worker.clients.claim());
});

worker.addEventListener('fetch', (event) => {
  const { request } = event as WorkerEvent;
  if (request.method !== 'GET' || !request.url.startsWith(worker.registration.scope)) return;
  (event as WorkerEvent).respondWith(answer(request));
});

async function answer(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    const store = await caches.open(storeName(worker.registration.scope));
    const kept = await store.match(request, { ignoreSearch: true, ignoreVary: true });
    if (kept !== undefined) return kept;
    throw error;
  }
}
