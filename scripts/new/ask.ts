import { createInterface } from 'node:readline/promises';
import type { Answers, NewKind, Question } from './kinds.ts';
import { QUESTIONS } from './kinds.ts';

/** Asks a person at a terminal for what was not answered yet, again until what has to be answered is; `undefined` where the person leaves. */
export async function askMissing(kind: NewKind, answers: Answers): Promise<Answers | undefined> {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const left = new AbortController();
  lines.once('close', () => left.abort());
  try {
    let known = answers;
    for (const question of Object.keys(kind.fields) as Question[]) {
      const isRequired = kind.required.includes(question);
      while (known[question] === undefined) {
        const hint = isRequired ? '' : ' (bỏ trống được)';
        const words = `${QUESTIONS[question].summary}${hint}: `;
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
