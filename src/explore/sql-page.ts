import type { Words } from '#core/strings/table.ts';
import type { OpenDatabase } from './database.ts';
import { readSiteFile } from './read-site-file.ts';
import { showResult } from './show-result.ts';

/** The parts of the page that asks the database, as `SqlPage.astro` prints them. */
interface Parts {
  readonly form: HTMLFormElement;
  readonly query: HTMLTextAreaElement;
  readonly run: HTMLButtonElement;
  readonly file: HTMLInputElement;
  readonly status: HTMLElement;
  readonly result: HTMLElement;
}

const BOUNDS = { rows: 100_000, milliseconds: 5000 };

/** Lets a reader ask the database of the archive in SQL; the program and the file are read at the first question. */
export function startSqlPage(root: HTMLElement): void {
  const parts = findParts(root);
  const { src = '', path = '', messages = '{}' } = root.dataset;
  const words = JSON.parse(messages) as Words['sql'];
  const ask = askOf(parts, { words, open: () => openSource(src, path) });
  parts.form.addEventListener('submit', (event) => {
    event.preventDefault();
    void ask.run();
  });
  parts.query.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void ask.run();
  });
  parts.file.addEventListener('change', () => void ask.take(parts.file.files?.[0]));
  for (const example of root.querySelectorAll<HTMLButtonElement>('[data-example]')) {
    example.addEventListener('click', () => {
      parts.query.value = example.dataset['example'] ?? '';
      parts.query.focus();
      void ask.run();
    });
  }
}

interface Asking {
  readonly words: Words['sql'];
  readonly open: () => Promise<OpenDatabase>;
}

function askOf(parts: Parts, { words, open }: Asking) {
  let opened: OpenDatabase | undefined;
  const tell = (text: string): void => {
    parts.status.textContent = text;
  };
  const openOnce = async (): Promise<OpenDatabase | undefined> => {
    if (opened === undefined) tell(words.opening);
    opened ??= await open().catch(() => undefined);
    if (opened === undefined) tell(words.notOpened);
    return opened;
  };
  return {
    run: async (): Promise<void> => {
      const sql = parts.query.value.trim();
      if (sql === '' || parts.run.disabled) return;
      parts.run.disabled = true;
      const database = await openOnce();
      if (database !== undefined) {
        tell(words.running);
        await aMoment();
        showResult(parts, { database, sql, words, bounds: BOUNDS });
      }
      parts.run.disabled = false;
    },
    take: async (file: File | undefined): Promise<void> => {
      if (file === undefined) return;
      const bytes = new Uint8Array(await file.arrayBuffer());
      const other = await openBytes(bytes).catch(() => undefined);
      opened = other ?? opened;
      tell(other === undefined ? words.errors.file : words.opened.replace('{name}', file.name));
    },
  };
}

async function openSource(address: string, path: string): Promise<OpenDatabase> {
  return openBytes(await readSiteFile(address, path));
}

async function openBytes(bytes: Uint8Array): Promise<OpenDatabase> {
  const { openDatabase } = await import('./database.ts');
  return openDatabase(bytes);
}

// The page says that it works before it stands still.
function aMoment(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 30));
}

function findParts(root: HTMLElement): Parts {
  const part = <Kind extends HTMLElement>(name: string): Kind => {
    const found = root.querySelector<Kind>(`[data-part="${name}"]`);
    if (found === null) throw new Error(`the page has no ${name}`);
    return found;
  };
  return {
    form: part('form'),
    query: part('query'),
    run: part('run'),
    file: part('file'),
    status: part('status'),
    result: part('result'),
  };
}
