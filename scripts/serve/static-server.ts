import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { RESPONSE_HEADERS } from './response-headers.ts';
import { sendFile, sendNotFound } from './send-file.ts';

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

/** Serves a built site as any static host would: no rewriting, `404.html` for what is not there, and the headers that hosts are advised to send. No request ends the server. */
export async function serveFolder({
  folder,
  port,
  base = '/',
}: ServeRequest): Promise<ServedFolder> {
  const place = { folder: resolve(folder), base };
  const server = createServer((request, response) => answer(request, response, place));
  const taken = await listen(server, port);
  return { server, address: `http://127.0.0.1:${taken}${base}` };
}

const METHODS = ['GET', 'HEAD'];

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { folder, base }: { readonly folder: string; readonly base: string },
): void {
  for (const [name, value] of RESPONSE_HEADERS) response.setHeader(name, value);
  if (!METHODS.includes(request.method ?? '')) {
    response.writeHead(405, { Allow: METHODS.join(', ') }).end();
    return;
  }
  const [path = '/', query = ''] = splitTarget(request.url ?? '/');
  if (`${path}/` === base) response.writeHead(301, { Location: base + query }).end();
  else if (!path.startsWith(base)) sendNotFound(folder, response);
  else sendFile(request, response, { folder, base, path: `/${path.slice(base.length)}`, query });
}

// A target may name the host too (RFC 9112, section 3.2.2).
function splitTarget(target: string): readonly [path: string, query: string] {
  const [, path = '', query = ''] =
    /^(?:https?:\/\/[^/?#]*)?([^?#]*)(\?[^#]*)?/i.exec(target) ?? [];
  return [path === '' ? '/' : path, query];
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((done, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE' || port === 0) reject(error);
      else done(listen(server, port + 1));
    });
    server.listen(port, '127.0.0.1', () => done((server.address() as AddressInfo).port));
  });
}
