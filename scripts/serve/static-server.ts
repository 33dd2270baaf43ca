import { readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

/** A folder to serve on loopback. `port` 0 takes any free one, and a taken port is followed by the next free one; `base` is the sub-path the folder answers under, `/` unless told. */
export interface ServeRequest {
  readonly folder: string;
  readonly port: number;
  readonly base?: string;
}

/** A running server and the address to open. */
export interface ServedFolder {
  readonly server: Server;
  readonly address: string;
}

/** Serves a built site as any static host would: no rewriting, `404.html` for what is not there. */
export async function serveFolder({
  folder,
  port,
  base = '/',
}: ServeRequest): Promise<ServedFolder> {
  const files = sirv(folder, { dev: true, etag: true, brotli: true, gzip: true });
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    if (!url.startsWith(base)) return sendNotFound(folder, response);
    request.url = `/${url.slice(base.length)}`;
    files(request, response, () => sendNotFound(folder, response));
  });
  const taken = await listen(server, port);
  return { server, address: `http://127.0.0.1:${taken}${base}` };
}

function sendNotFound(folder: string, response: ServerResponse): void {
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
  response.end(readFileSync(join(folder, '404.html')));
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE' || port === 0) reject(error);
      else resolve(listen(server, port + 1));
    });
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}
