import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { OFFLINE_WORKER } from '#offline/offline-list.ts';
import { type ServedFolder, serveFolder } from '#scripts/serve/static-server.ts';
import { relistBuild } from './relist-build.ts';

/** What a host does with a request: sends the file, or one of the ways in which hosts and networks fail. */
export type Mood =
  | 'fine'
  | 'missing'
  | 'failing'
  | 'resting'
  | 'closed'
  | 'hanging'
  | 'cut'
  | 'login page'
  | 'login elsewhere'
  | 'other bytes'
  | 'other size';

/** A host whose mood a test sets, by address; `asked` are the addresses asked for so far. */
export interface MoodyHost {
  readonly address: string;
  readonly asked: string[];
  mood: (path: string) => Mood;
  folder: string;
  /** What the host sends as its worker in place of its own. */
  worker: string | undefined;
  close(): void;
}

/** A host that serves a folder on loopback and is fine until it is told otherwise. */
export async function openHost(folder: string): Promise<MoodyHost> {
  const inner = new Map<string, ServedFolder>();
  const host: MoodyHost = {
    address: '',
    asked: [],
    mood: () => 'fine',
    folder,
    worker: undefined,
    close() {
      for (const { server } of [...inner.values(), { server: outer }]) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
  const outer = createServer(async (asking, answering) => {
    const path = (asking.url ?? '/').replace(/\?.*/, '');
    host.asked.push(path);
    const served = inner.get(host.folder) ?? (await serveFolder({ folder: host.folder, port: 0 }));
    inner.set(host.folder, served);
    if (host.worker !== undefined && path === `/${OFFLINE_WORKER}`) {
      answering.writeHead(200, { 'Content-Type': 'text/javascript' }).end(host.worker);
    } else ACTS[host.mood(path)](asking, answering, served);
  });
  await new Promise<void>((resolve) => {
    outer.listen(0, '127.0.0.1', resolve);
  });
  return Object.assign(host, {
    address: `http://127.0.0.1:${(outer.address() as AddressInfo).port}/`,
  });
}

/** Writes another build of a site: one page says something else, the list and the record know of it. */
export function writeNextBuild(site: string, next: string, page: string): void {
  cpSync(site, next, { recursive: true });
  const file = join(next, page);
  writeFileSync(file, readFileSync(file, 'utf8').replace(/<h1[^>]*>/, '$&Bản sau: '));
  relistBuild(next);
}

type Act = (asking: IncomingMessage, answering: ServerResponse, inner: ServedFolder) => void;

const say = (status: number, text: string, headers: Record<string, string> = {}): Act => {
  const type = { 'Content-Type': 'text/html; charset=utf-8' };
  return (_asking, answering) => answering.writeHead(status, { ...type, ...headers }).end(text);
};

const ACTS: Readonly<Record<Mood, Act>> = {
  fine: (asking, answering, { server }) => void server.emit('request', asking, answering),
  missing: say(404, '<h1>Không thấy'),
  failing: say(500, '<h1>Máy chủ hỏng'),
  resting: say(503, '<h1>Máy chủ nghỉ', { 'Retry-After': '60' }),
  closed: say(403, '<h1>Cấm vào'),
  hanging: () => undefined,
  cut: (_asking, answering) => {
    answering.writeHead(200, { 'Content-Type': 'text/html', 'Content-Length': '1000000' });
    answering.write('<h1>Một nửa', () => answering.destroy());
  },
  'login page': say(200, '<!doctype html><h1>Đăng nhập Wi-Fi'),
  'login elsewhere': (asking, answering, inner) => {
    if (asking.url === '/dang-nhap') say(200, '<h1>Đăng nhập Wi-Fi')(asking, answering, inner);
    else answering.writeHead(302, { Location: '/dang-nhap' }).end();
  },
  'other bytes': (asking, answering, inner) =>
    sendChanged(asking, answering, { inner, change: (bytes) => bytes.fill(32, 0, 1) }),
  'other size': (asking, answering, inner) =>
    sendChanged(asking, answering, { inner, change: (bytes) => Buffer.concat([bytes, bytes]) }),
};

async function sendChanged(
  asking: IncomingMessage,
  answering: ServerResponse,
  { inner, change }: { readonly inner: ServedFolder; readonly change: (bytes: Buffer) => Buffer },
): Promise<void> {
  const response = await fetch(new URL(asking.url ?? '/', inner.address));
  const bytes = change(Buffer.from(await response.arrayBuffer()));
  const type = response.headers.get('content-type') ?? '';
  answering.writeHead(200, { 'Content-Type': type }).end(bytes);
}
