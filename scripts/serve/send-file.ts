import { readFileSync, type Stats } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { contentType } from 'mime-types';
import send from 'send';
import { chooseEncoding } from './precompressed.ts';

/** A request for a file: `path` is below the folder, still encoded and with a slash before it; `query` follows it in a redirect; `base` is what stands before it outside. */
export interface FileRequest {
  readonly folder: string;
  readonly base: string;
  readonly path: string;
  readonly query: string;
}

/** Answers a GET or HEAD with a file of a folder, as RFC 9110 asks: ranges, conditions, 301 for a folder without its slash, `404.html` for what is not there. */
export function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  { folder, base, path, query }: FileRequest,
): void {
  const name = path.endsWith('/') ? `${path}index.html` : path;
  const decoded = decode(name);
  if (decoded === undefined) {
    sendNotFound(folder, response);
    return;
  }
  const accepted = String(request.headers['accept-encoding'] ?? '');
  const encoding = chooseEncoding(folder, decoded, accepted);
  const sending = send(request, name + encoding.ending, { root: folder, cacheControl: false });
  sending.on('file', (_file: string, { size }: Stats) => {
    if (asksForMore(request.headers.range, size)) delete request.headers.range;
  });
  sending.on('headers', () => {
    response.setHeader('Cache-Control', 'no-cache');
    response.setHeader('Vary', 'Accept-Encoding');
    if (encoding.name === undefined) return;
    response.setHeader('Content-Encoding', encoding.name);
    response.setHeader(
      'Content-Type',
      contentType(extensionOf(name)) || 'application/octet-stream',
    );
  });
  sending.on('directory', () => {
    // More than one slash at the start would name another host.
    response.setHeader('Location', `${base}${path.slice(1)}/${query}`.replace(/^\/+/, '/'));
    response.writeHead(301).end();
  });
  sending.on('error', (error: { readonly status?: number }) => {
    refuse(folder, response, error.status ?? 500);
  });
  sending.on('stream', (stream: NodeJS.ReadableStream) => closeWhenShort(stream, response));
  sending.pipe(response);
}

/** Says in the site's own words that there is no such page. */
export function sendNotFound(folder: string, response: ServerResponse): void {
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
  response.end(readNotFoundPage(folder));
}

function decode(path: string): string | undefined {
  try {
    const decoded = decodeURIComponent(path);
    return decoded.includes('\0') ? undefined : decoded;
  } catch {
    return undefined;
  }
}

// «The last 99 bytes» of ten are all ten (RFC 9110, section 14.1.2); range-parser 1.2.1 takes them for none.
function asksForMore(range: string | undefined, size: number): boolean {
  const [, last] = /^bytes=-(\d+)$/.exec(range ?? '') ?? [];
  return Number(last) > size;
}

function extensionOf(path: string): string {
  return path.slice(path.lastIndexOf('.'));
}

function readNotFoundPage(folder: string): Buffer | string {
  try {
    return readFileSync(join(folder, '404.html'));
  } catch {
    return '<!doctype html><meta charset="utf-8"><title>404</title><p>Không có trang này.</p>';
  }
}

function refuse(folder: string, response: ServerResponse, status: number): void {
  // What has begun can only be cut off, so that the reader sees that it is not whole.
  if (response.headersSent) response.destroy();
  else if (status === 412 || status === 416) response.writeHead(status).end();
  else {
    for (const name of [
      'Content-Encoding',
      'Content-Length',
      'Content-Range',
      'ETag',
      'Last-Modified',
    ])
      response.removeHeader(name);
    if (status >= 500) sendFailure(response);
    else sendNotFound(folder, response);
  }
}

function sendFailure(response: ServerResponse): void {
  response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end('Không đọc được tệp này. Hãy tải lại trang.');
}

// A file that shrinks on its way would leave the reader waiting for the bytes that were promised.
function closeWhenShort(stream: NodeJS.ReadableStream, response: ServerResponse): void {
  let sent = 0;
  stream.on('data', (chunk: Buffer) => {
    sent += chunk.length;
  });
  stream.on('end', () => {
    if (sent < Number(response.getHeader('Content-Length'))) response.destroy();
  });
}
