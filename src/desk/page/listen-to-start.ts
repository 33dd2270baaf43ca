import { VIETNAMESE } from '#core/locale.ts';
import type { Dropped, ImportProblem, Reading } from '#import/article.ts';
import type { SourceCopyFile } from '#import/draft/source-fields.ts';
import { readSource } from '#import/read-source.ts';
import { keepDraft, type OpenDesk } from '../desk.ts';
import { type Draft, isEmptyDraft } from '../draft/draft.ts';
import { draftOf, type ReadDraft } from '../draft/from-article.ts';
import { addStep, startHistory } from '../draft/history.ts';
import { fill } from './desk-page.ts';
import { takePictures } from './listen-to-pictures.ts';
import { tellReading } from './tell-reading.ts';

/** Reads what a person pastes, chooses or drops into drafts: articles by the readers of the import, pictures beside the item at hand. */
export function listenToStart(desk: OpenDesk): void {
  const { paste, read, files, root, words } = desk.parts;
  // What lies on the clipboard as a page has the tables and headings that its plain text lost.
  let page: { readonly html: string; readonly shown: string } | undefined;
  paste.addEventListener('paste', ({ clipboardData }) => {
    const html = clipboardData?.getData('text/html') ?? '';
    page = undefined;
    if (html === '' || paste.value !== '') return;
    setTimeout(() => {
      page = { html, shown: paste.value };
    });
  });
  read.addEventListener('click', async () => {
    const text = paste.value;
    if (text.trim() === '') return desk.page.say(words.start.nothing);
    // The record names where it came from in the language of the archive.
    const name = VIETNAMESE.words.desk.start.pasted;
    const forms = page?.shown === text ? [page.html, text] : [text];
    const bytes = forms.map((form) => new TextEncoder().encode(form));
    const isRead = await readInto(desk, [{ copy: { name }, forms: bytes }]);
    if (isRead) paste.value = '';
  });
  files.addEventListener('change', async () => {
    const chosen = [...(files.files ?? [])];
    files.value = '';
    await takeFiles(desk, chosen);
  });
  root.addEventListener('dragover', (event) => event.preventDefault());
  root.addEventListener('drop', (event) => {
    const dropped = [...(event.dataTransfer?.files ?? [])];
    if (dropped.length === 0) return;
    event.preventDefault();
    void takeFiles(desk, dropped);
  });
}

async function takeFiles(desk: OpenDesk, files: readonly File[]): Promise<void> {
  const pictures = files.filter(({ type }) => type.startsWith('image/'));
  const documents = files.filter(({ type }) => !type.startsWith('image/'));
  const sources: Source[] = [];
  const unopened: ImportProblem[] = [];
  for (const file of documents) {
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      sources.push({ copy: await describeCopy(file, bytes), forms: [bytes] });
    } catch {
      unopened.push(tellUnopened(desk, file));
    }
  }
  if (documents.length > 0) await readInto(desk, sources, unopened);
  if (pictures.length > 0) await takePictures(desk, pictures);
}

function tellUnopened({ parts }: OpenDesk, { name }: File): ImportProblem {
  const { unopened, openAgain } = parts.words.start;
  return { severity: 'error', what: fill(unopened, { name }), fix: openAgain };
}

/** What is read: what the record keeps of it, and its bytes in one form or more, the richest first. */
interface Source {
  readonly copy: SourceCopyFile;
  readonly forms: readonly Uint8Array[];
}

async function readInto(
  desk: OpenDesk,
  sources: readonly Source[],
  unopened: readonly ImportProblem[] = [],
): Promise<boolean> {
  try {
    return await layRead(desk, sources, unopened);
  } catch (error) {
    console.info(error);
    desk.page.say(desk.parts.words.start.unreadable);
    return false;
  }
}

async function layRead(
  desk: OpenDesk,
  sources: readonly Source[],
  unopened: readonly ImportProblem[],
): Promise<boolean> {
  const { parts, page } = desk;
  const { start } = parts.words;
  page.say(start.reading);
  const read: ReadDraft[] = [];
  const refused: ImportProblem[] = [...unopened];
  const isOne = sources.length + unopened.length === 1;
  const left: Dropped[] = [];
  for (const source of sources) {
    const { articles, dropped = [], problems } = await readRichest(source);
    const ofFile = (what: string) => fill(start.ofFile, { name: source.copy.name, what });
    refused.push(
      ...(isOne ? problems : problems.map((one) => ({ ...one, what: ofFile(one.what) }))),
    );
    left.push(...dropped);
    for (const article of articles) {
      const setting = { registers: page.registers, file: source.copy, today: dayOf(new Date()) };
      const draft = await draftOf(article, setting);
      if (draft !== undefined) read.push(draft);
    }
  }
  tellReading(parts, {
    problems: [...refused, ...read.flatMap(({ problems }) => problems)],
    dropped: [...left, ...read.flatMap(({ dropped }) => dropped)],
    pinpoints: read.flatMap(({ pinpoints }) => pinpoints),
  });
  const [first] = read;
  if (first === undefined) {
    page.say(refused[0]?.what ?? start.nothing);
    return false;
  }
  for (const { draft } of read.slice(1)) await layApart(desk, draft);
  layDraft(desk, first.draft);
  page.say(read.length === 1 ? start.filled : fill(start.several, { count: read.length }));
  return true;
}

// What no article is found in as a page may be one as plain text.
async function readRichest({ copy: { name }, forms }: Source): Promise<Reading> {
  let reading: Reading = { articles: [], problems: [] };
  for (const bytes of forms) {
    reading = await readSource({ name, bytes });
    if (reading.articles.length > 0 || reading.isNoArticle) return reading;
  }
  return reading;
}

// A draft in which something is written stays as it is: what was read becomes another.
function layDraft(desk: OpenDesk, draft: Draft): void {
  const { history } = desk.state;
  const isFree = isEmptyDraft(history.present);
  const laid = isFree ? { ...draft, id: history.present.id } : draft;
  desk.lay(isFree ? addStep(history, laid) : startHistory(laid));
  void keepDraft(desk.parts, desk.state);
  document.getElementById('f-title')?.focus();
}

async function layApart({ state }: OpenDesk, draft: Draft): Promise<void> {
  state.drafts = [...state.drafts, draft];
  await state.store?.keep(draft);
}

async function describeCopy(file: File, bytes: Uint8Array<ArrayBuffer>): Promise<SourceCopyFile> {
  const { name, lastModified } = file;
  const copy = { name, saved: dayOf(new Date(lastModified)) };
  // Addresses without encryption are given no digests by the browser.
  if (globalThis.crypto?.subtle === undefined) return copy;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return {
    ...copy,
    sha256: digest.reduce((hex, byte) => hex + byte.toString(16).padStart(2, '0'), ''),
  };
}

// A day where the readers of the archive are.
function dayOf(moment: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' }).format(moment);
}
