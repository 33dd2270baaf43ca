import type { ImportedArticle, ImportProblem, Reading } from '#import/article.ts';
import type { Draft } from '#import/draft/draft.ts';
import { makeDraft } from '#import/draft/make-draft.ts';
import type { DraftRegisters } from '#import/draft/registers.ts';
import type { SourceCopyFile } from '#import/draft/source-fields.ts';
import type { SourceFile } from '#import/read-source.ts';
import { formatFailure } from '../command/tell-failure.ts';
import { describeFailure } from '../files/describe-failure.ts';
import { attachPictures } from './attach-pictures.ts';
import { checkPictures } from './check-pictures.ts';
import type { KnownItems } from './known-items.ts';
import type { ListedSource } from './list-sources.ts';
import { openSource } from './open-source.ts';
import type { Outcome } from './outcome.ts';
import { freeName, writeDraft } from './write-draft.ts';

/** What an import works with: the reader of all formats, the registers, the items there are, where drafts go and how a file there is told, and the day (`YYYY-MM-DD`). */
export interface ImportRun {
  readonly read: (file: SourceFile) => Promise<Reading>;
  readonly registers: DraftRegisters;
  readonly known: KnownItems;
  readonly root: string;
  readonly tell: (file: string) => string;
  readonly today: string;
}

/** Imports files one after the other and gives what became of each article as soon as it is known; a file that cannot be read, or from which nothing can be made, stops no other. */
export async function* importSources(
  sources: readonly ListedSource[],
  run: ImportRun,
): AsyncGenerator<Outcome> {
  for (const source of sources) yield* importSource(source, run);
}

async function* importSource(
  { name, fault }: ListedSource,
  run: ImportRun,
): AsyncGenerator<Outcome> {
  const opened = fault === undefined ? openSource(name) : { fault };
  if (opened.fault !== undefined) {
    yield refuse(name, opened.fault);
    return;
  }
  const reading = await readSafely({ name, bytes: opened.bytes }, run.read);
  if (reading.articles.length === 0) {
    yield { kind: 'refused', name, problems: orUnread(reading.problems) };
    return;
  }
  const errors = reading.problems.filter(({ severity }) => severity === 'error');
  const notes = reading.problems.filter(({ severity }) => severity !== 'error');
  // What is told of a file is told once, with the first draft that is made of it.
  let isTold = false;
  for (const article of reading.articles) {
    const problems = [...(isTold ? [] : notes), ...article.problems];
    const dropped = [...(isTold ? [] : (reading.dropped ?? [])), ...article.dropped];
    const whole = { ...article, dropped, problems };
    const outcome = await importArticle({ name, copy: opened.copy, article: whole }, run);
    isTold ||= outcome.kind === 'written';
    yield outcome;
  }
  // Of an export of many articles some may be beyond repair.
  if (errors.length > 0) yield { kind: 'refused', name, problems: errors };
}

// Whatever a reader stumbles over, the other files of the run are imported.
async function readSafely(file: SourceFile, read: ImportRun['read']): Promise<Reading> {
  try {
    return await read(file);
  } catch (error) {
    return { articles: [], problems: [toProblem(formatFailure(error))] };
  }
}

function orUnread(problems: readonly ImportProblem[]): readonly ImportProblem[] {
  return problems.length > 0 ? problems : [toProblem('Không thấy bài viết nào trong tệp.')];
}

function refuse(name: string, why: string): Outcome {
  return { kind: 'refused', name, problems: [toProblem(why)] };
}

function toProblem(why: string): ImportProblem {
  const [what = why, ...fix] = why.split(/(?<=[.:])\s/u);
  return {
    severity: 'error',
    what,
    fix: fix.join(' ') || 'Xem lại tệp, hoặc dán chữ của bài vào một tệp .txt.',
  };
}

interface SourceArticle {
  readonly name: string;
  readonly copy: SourceCopyFile;
  readonly article: ImportedArticle;
}

async function importArticle(
  { name, copy, article }: SourceArticle,
  run: ImportRun,
): Promise<Outcome> {
  const draft = makeDraft(await checkPictures(attachPictures(article, name)), {
    registers: run.registers,
    today: run.today,
    file: copy,
    freeName: (year, slug) => freeName(run.root, year, slug),
  });
  if (draft === undefined) return refuse(name, 'Bài không có chữ nào. Xem lại tệp nguồn.');
  const sameAs = run.known.findSame(draft);
  if (sameAs !== undefined) {
    return { kind: 'known', name, draft, sameAs, problems: [alreadyThere(sameAs)] };
  }
  return writeOut(name, draft, run);
}

async function writeOut(name: string, draft: Draft, run: ImportRun): Promise<Outcome> {
  const { root, tell, known } = run;
  const retold = known.findRetold(draft);
  const found = retold === undefined ? [] : [perhapsRetold(retold)];
  try {
    const files = (await writeDraft(root, draft)).map(tell);
    known.addDraft(draft, files[0] ?? name);
    return { kind: 'written', name, draft, files, problems: [...found, ...draft.problems] };
  } catch (error) {
    const reason = describeFailure(error);
    if (reason === undefined) throw error;
    return refuse(name, `Không ghi được bản nháp: ${reason}.`);
  }
}

function alreadyThere(file: string): ImportProblem {
  return {
    severity: 'note',
    what: `Bài này đã có: ${file} (cùng địa chỉ, hoặc chữ gần như giống hệt).`,
    fix: 'Sửa tệp ấy nếu bài gốc đã đổi; muốn nhập lại từ đầu thì chuyển tệp ấy đi trước.',
  };
}

function perhapsRetold(file: string): ImportProblem {
  return {
    severity: 'note',
    what: `Kho đã có tin viết từ bài cùng tên, cùng ngày: ${file}.`,
    fix: 'Xem hai tin có phải một không; nếu phải thì chỉ giữ một.',
  };
}
