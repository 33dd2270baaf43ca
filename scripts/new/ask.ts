import { createInterface } from 'node:readline/promises';
import { describeFields } from '#core/model/schema/field-table.ts';
import type { Answers, NewKind, Question } from './kinds.ts';
import { QUESTIONS } from './kinds.ts';

/** Where a person is asked. */
export interface Terminal {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

/** Asks a person at a terminal for what was not answered yet, again until what has to be answered is; `undefined` where the person leaves. */
export async function askMissing(
  kind: NewKind,
  answers: Answers,
  { input, output }: Terminal = { input: process.stdin, output: process.stdout },
): Promise<Answers | undefined> {
  const lines = createInterface({ input, output });
  const left = new AbortController();
  lines.once('close', () => left.abort());
  try {
    let known = answers;
    for (const question of Object.keys(kind.fields) as Question[]) {
      const isRequired = kind.required.includes(question);
      while (known[question] === undefined) {
        const hint = isRequired ? '' : ' (bỏ trống được)';
        const words = `${wordsOf(kind, question)}${hint}: `;
        const answer = (await lines.question(words, { signal: left.signal })).trim();
        if (answer !== '') known = { ...known, [question]: answer };
        else if (!isRequired) break;
      }
    }
    return known;
  } catch (error) {
    if (left.signal.aborted) return undefined;
    throw error;
  } finally {
    lines.close();
  }
}

// As the schema of the kind has it: «Tiêu đề» of an item is no «Tên» of a body.
function wordsOf({ described, fields, dates }: NewKind, question: Question): string {
  const path = (fields[question] ?? []).join('.');
  const row = describeFields(described).find((one) => one.path === path);
  const words = row?.description.replace(/\.$/, '') ?? QUESTIONS[question].summary;
  const choice = row !== undefined && row.values.length > 0 ? ` (${row.values.join(' | ')})` : '';
  return `${words}${choice}${dates.includes(question) ? ', ví dụ 20/11/2025' : ''}`;
}
