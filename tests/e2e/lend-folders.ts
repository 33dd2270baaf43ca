import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inject } from 'vitest';

/** A folder that is made for whoever asks first, and lent to all test files: nobody writes into it. */
export type MakeFolder = () => Promise<string>;

/** Where test files ask for folders, and what ends the lending. */
export interface Lending {
  readonly address: string;
  readonly close: () => void;
}

/** Lends folders by name to all test files of a run, each made when the first asks; answers with its path, or with what went wrong. */
export async function lendFolders(makers: Readonly<Record<string, MakeFolder>>): Promise<Lending> {
  const made = new Map<string, Promise<string>>();
  const server = createServer(async ({ url = '' }, answer) => {
    const name = url.slice(1);
    const making = made.get(name) ?? makers[name]?.() ?? Promise.reject(new Error(`no «${name}»`));
    made.set(name, making);
    const [status, text] = await making.then(
      (folder) => [200, folder] as const,
      (error: unknown) => [500, String(error)] as const,
    );
    answer.writeHead(status).end(text);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, close: () => void server.close() };
}

/** The path of the folder of that name, made if nobody asked before. */
export async function borrowFolder(name: 'package' | 'small-site' | 'tiny-site'): Promise<string> {
  const answer = await fetch(inject('lendingAddress') + name);
  const text = await answer.text();
  if (!answer.ok) throw new Error(text);
  return text;
}
