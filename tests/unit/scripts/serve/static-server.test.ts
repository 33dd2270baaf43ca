import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { RESPONSE_HEADERS } from '#scripts/serve/response-headers.ts';
import { type ServedFolder, serveFolder } from '#scripts/serve/static-server.ts';

const TEXT = '0123456789';
const BIG = 4_000_000;
let place: string;
let served: ServedFolder;

beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'kho-tin-serve-'));
  const site = join(place, 'site');
  mkdirSync(join(site, 'tin'), { recursive: true });
  writeFileSync(join(place, 'mat.txt'), 'outside');
  writeFileSync(join(site, 'index.html'), '<p>Trang đầu');
  writeFileSync(join(site, 'tin/index.html'), '<p>Tin');
  writeFileSync(join(site, '404.html'), '<p>Không có trang này');
  writeFileSync(join(site, 'so.txt'), TEXT);
  writeFileSync(join(site, 'nho.json'), '{}');
  writeFileSync(join(site, 'nho.json.br'), 'br');
  writeFileSync(join(site, 'nho.json.gz'), 'gz');
  writeFileSync(join(site, 'rong.txt'), '');
  writeFileSync(join(site, 'to.txt'), Buffer.alloc(BIG));
  served = await serveFolder({ folder: site, port: 0, base: '/kho/' });
});

afterAll(() => {
  served.server.closeAllConnections();
  served.server.close();
  rmSync(place, { recursive: true, force: true });
});

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

// The path goes out as it is written: `fetch` would tidy it first.
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const { hostname, port } = new URL(served.address);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, headers, method }, (response) => {
      let body = '';
      response.on('data', (chunk) => {
        body += chunk;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
      );
    });
    sent.on('error', reject);
    sent.end();
  });
}

test.each([
  ['a part', 'bytes=2-4', 206, '234'],
  ['from a byte to the end', 'bytes=7-', 206, '789'],
  ['the last three', 'bytes=-3', 206, '789'],
  ['more than there is, from the end: all of it', 'bytes=-99', 200, TEXT],
  ['an end beyond the file is its end', 'bytes=8-99', 206, '89'],
  ['one byte', 'bytes=0-0', 206, '0'],
  ['an end before its start', 'bytes=5-2', 416, ''],
  ['the last none', 'bytes=-0', 416, ''],
  ['behind the last byte', 'bytes=10-', 416, ''],
  ['far behind it', 'bytes=9999999-', 416, ''],
  ['a number beyond a double', 'bytes=99999999999999999999999999-', 416, ''],
  ['several parts: the whole file is a right answer', 'bytes=0-1,4-5', 200, TEXT],
  ['no range is ignored', 'bytes=abc', 200, TEXT],
  ['nothing asked', 'bytes=', 200, TEXT],
  ['half a range', 'bytes=1-x', 200, TEXT],
  ['another unit is ignored', 'items=0-1', 200, TEXT],
  ['a stroke', '-', 200, TEXT],
])('%s: Range «%s» answers %d', async (_why, range, status, body) => {
  const answer = await ask('/kho/so.txt', { range });
  expect([answer.status, answer.body]).toEqual([status, body]);
  if (status === 416) expect(answer.headers['content-range']).toBe(`bytes */${TEXT.length}`);
});

test.each([
  ['the front page', '/kho/', 200, 'Trang đầu'],
  ['a folder', '/kho/tin/', 200, 'Tin'],
  ['a target that names its host', 'http://127.0.0.1/kho/tin/', 200, 'Tin'],
  ['a query', '/kho/so.txt?v=1', 200, TEXT],
  ['an empty file', '/kho/rong.txt', 200, ''],
  ['letters cut in half', '/kho/%E0%A4%A', 404, 'Không có'],
  ['a lone %', '/kho/%', 404, 'Không có'],
  ['NUL in a name', '/kho/so.txt%00.html', 404, 'Không có'],
  ['out of the folder', '/kho/../mat.txt', 404, 'Không có'],
  ['out of it, encoded', '/kho/%2e%2e/mat.txt', 404, 'Không có'],
  ['out of it, the slash encoded', '/kho/..%2fmat.txt', 404, 'Không có'],
  ['out of it by backslashes', '/kho/tin/..%5c..%5cmat.txt', 404, 'Không có'],
  ['beside the sub-path', '/mat.txt', 404, 'Không có'],
  ['a name longer than any file system takes', `/kho/${'a'.repeat(4000)}`, 404, 'Không có'],
  ['a path longer than any', `/kho/${'a/'.repeat(3000)}`, 404, 'Không có'],
  ['a file as a folder', '/kho/so.txt/', 404, 'Không có'],
  ['an asterisk', '*', 404, 'Không có'],
])('%s', async (_why, path, status, body) => {
  const answer = await ask(path);
  expect(answer.status).toBe(status);
  expect(answer.body).toContain(body);
});

test.each([
  ['/kho/tin', '/kho/tin/'],
  ['/kho/tin?a=1', '/kho/tin/?a=1'],
  ['/kho', '/kho/'],
  ['/kho//tin', '/kho//tin/'],
])(
  'a folder asked for without its slash, %s, is at %s: its own links are relative',
  async (path, to) => {
    const { status, headers } = await ask(path);
    expect([status, headers.location]).toEqual([301, to]);
  },
);

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'])(
  '%s is refused with what is allowed',
  async (method) => {
    const { status, headers } = await ask('/kho/', {}, method);
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
  },
);

test('HEAD has the headers of GET and no body', async () => {
  const head = await ask('/kho/so.txt', {}, 'HEAD');
  expect([head.status, head.body, head.headers['content-length']]).toEqual([200, '', '10']);
  expect((await ask('/kho/khong-co', {}, 'HEAD')).status).toBe(404);
});

test('what the reader has is not sent again; a part of another state of the file is not sent as a part', async () => {
  const etag = (await ask('/kho/so.txt')).headers.etag ?? '';
  expect((await ask('/kho/so.txt', { 'if-none-match': etag })).status).toBe(304);
  expect((await ask('/kho/so.txt', { 'if-none-match': '"khac"' })).status).toBe(200);
  expect((await ask('/kho/so.txt', { range: 'bytes=0-1', 'if-range': '"khac"' })).status).toBe(200);
});

test.each([
  ['the smaller of two', 'gzip, br', 'br', 'br'],
  ['the one that is asked for', 'gzip', 'gz', 'gzip'],
  ['one that is refused', 'br;q=0, gzip', 'gz', 'gzip'],
  ['none', 'identity', '{}', undefined],
])('%s: Accept-Encoding «%s» gets the file as «%s»', async (_why, accepted, body, encoding) => {
  const answer = await ask('/kho/nho.json', { 'accept-encoding': accepted });
  expect([answer.body, answer.headers['content-encoding']]).toEqual([body, encoding]);
  expect(answer.headers['content-type']).toMatch(/^application\/json/);
});

test.each(['/kho/', '/kho/khong-co', '/kho/tin', '/kho/%'])(
  '%s carries the advised headers, whatever the answer',
  async (path) => {
    const { headers } = await ask(path);
    for (const [name, value] of RESPONSE_HEADERS) expect(headers[name.toLowerCase()]).toBe(value);
  },
);

test.each([
  ['a reader who goes away in the middle', 'GET /kho/to.txt HTTP/1.1\r\nHost: a\r\n\r\n'],
  ['half a request', 'GET /kho/ HTTP/1.1\r\nHost: a\r\nRange: bytes=5-2\r\n'],
  ['what is no HTTP', 'rác\r\n\r\n'],
  ['an address of 100,000 letters', `GET /${'a'.repeat(100_000)} HTTP/1.1\r\nHost: a\r\n\r\n`],
  ['an upgrade', 'GET /kho/ HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n'],
  ['a tunnel', 'CONNECT a:1 HTTP/1.1\r\nHost: a\r\n\r\n'],
])('the server goes on after %s', async (_why, bytes) => {
  const { hostname, port } = new URL(served.address);
  await new Promise<void>((resolve) => {
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    socket.on('error', () => resolve());
    socket.on('close', () => resolve());
    socket.setTimeout(200, () => socket.destroy());
  });
  expect((await ask('/kho/so.txt')).body).toBe(TEXT);
});

test('a file that shrinks on its way is cut off, not waited for', async () => {
  const { hostname, port } = new URL(served.address);
  const file = join(place, 'site/giam.txt');
  writeFileSync(file, Buffer.alloc(BIG * 4));
  const ended = await new Promise<string>((resolve, reject) => {
    const sent = request({ hostname, port, path: '/kho/giam.txt' }, (response) => {
      // Nothing is read before the file is short: what waits in the sockets is less than the file.
      writeFileSync(file, 'x');
      response.on('error', () => resolve('cut'));
      response.on('end', () => resolve('whole'));
      response.resume();
    });
    sent.on('error', reject);
    sent.end();
  });
  expect(ended).toBe('cut');
});
