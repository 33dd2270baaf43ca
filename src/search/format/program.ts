/** The program of the search could not be had: missing, empty, or not the one that the index was made for. */
export class SearchProgramError extends Error {
  override readonly name = 'SearchProgramError';
}

/** The part of Pagefind's module that is used. */
export interface PagefindProgram {
  createInstance(options: {
    readonly basePath: string;
    readonly noWorker: boolean;
  }): PagefindInstance;
}

/** One Pagefind index that is open. */
export interface PagefindInstance {
  init(): Promise<void>;
  options(options: { readonly exactDiacritics: boolean }): Promise<void>;
  search(
    term: string,
    options?: { readonly filters?: Readonly<Record<string, string>> },
  ): Promise<PagefindAnswer>;
}

/** What one Pagefind search gives. */
export interface PagefindAnswer {
  readonly results: readonly {
    readonly id: string;
    readonly score: number;
    readonly words: readonly number[];
  }[];
  readonly unfilteredResultCount: number;
}

/** Loads Pagefind's program from the search folder at `base`; rejects with `SearchProgramError` where it is not the one that is expected. */
export async function loadProgram(base: string, seal: string): Promise<PagefindProgram> {
  try {
    const program = await (globalThis.archivePagefind ?? importProgram(base, seal));
    if (!isProgram(program, seal)) throw new Error('pagefind.js is not the program of this index');
    return program;
  } catch (cause) {
    throw new SearchProgramError('cannot load pagefind.js', { cause });
  }
}

/** Whether this browser runs WebAssembly: some lack it, in others a setting or a policy forbids it. */
export function runsWebAssembly(): boolean {
  try {
    return new WebAssembly.Module(EMPTY_MODULE) instanceof WebAssembly.Module;
  } catch {
    return false;
  }
}

// The magic number and version 1, and no section.
const EMPTY_MODULE = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);

declare global {
  /** Pagefind's program where a page cannot import modules. */
  var archivePagefind: Promise<unknown> | undefined;
}

async function importProgram(base: string, seal: string): Promise<unknown> {
  const address = `${base}pagefind.js`;
  // A browser complains by itself of a module that is a web page or cut: it is read first, and comes from the browser's cache then.
  const response = await fetch(address, { cache: 'no-cache' });
  const type = response.headers.get('content-type') ?? '';
  if (!response.ok || !/javascript|ecmascript/i.test(type)) throw new Error(`no script: ${type}`);
  if (!(await response.text()).trimEnd().endsWith(`'${seal}';`)) throw new Error('another script');
  return import(/* @vite-ignore */ address);
}

function isProgram(program: unknown, seal: string): program is PagefindProgram {
  return (
    typeof program === 'object' &&
    program !== null &&
    Reflect.get(program, 'archiveSeal') === seal &&
    typeof Reflect.get(program, 'createInstance') === 'function'
  );
}
