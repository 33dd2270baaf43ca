import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseMarkdownFile, parseYamlFile } from '#core/model/checks/front-matter.ts';
import { validate } from '#core/model/checks/validate.ts';
import type { Problem } from '#core/problems.ts';
import { MAX_ADDRESS_LENGTH } from '#core/text/portable-names.ts';
import { readWrittenDate } from '#core/written-dates.ts';
import type { Answers, NewKind } from './kinds.ts';
import { writeTemplate } from './write-template.ts';

/** What became of a new record: its file from the content root, or why there is none. */
export type Begun =
  | { readonly kind: 'written'; readonly file: string }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  | { readonly kind: 'fault'; readonly fault: string };

/** Writes a new record into a content root where the check accepts it and no file stands in its place; otherwise nothing. */
export function beginRecord(root: string, kind: NewKind, given: Answers): Begun {
  const answers = readDates(kind, given);
  const file = kind.fileOf(answers);
  if (/\/(?:-\d{4})?\.\w+$/.test(file)) {
    const fault = 'Tên không có chữ cái Latinh hay chữ số nào nên không đặt được tên tệp.';
    return { kind: 'fault', fault };
  }
  if (file.length > MAX_ADDRESS_LENGTH) {
    return { kind: 'fault', fault: 'Tên quá dài nên không đặt được tên tệp. Rút ngắn lại.' };
  }
  const text = writeTemplate(kind, answers);
  const { parsed, problems } = (kind.body === undefined ? parseYamlFile : parseMarkdownFile)(
    file,
    text,
  );
  const found = parsed === undefined ? problems : validate(kind.schema, file, parsed).problems;
  if (found.length > 0) return { kind: 'refused', problems: found };
  const place = join(root, file);
  mkdirSync(dirname(place), { recursive: true });
  try {
    writeFileSync(place, text, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return { kind: 'fault', fault: `Đã có tệp ${file}; lệnh này không ghi đè. Đặt tên khác.` };
  }
  return { kind: 'written', file };
}

// «20/11/2025» is how a day is typed; what is none is left for the check to tell.
function readDates({ dates }: NewKind, answers: Answers): Answers {
  const read = dates.flatMap((question) => {
    const written = answers[question];
    return written === undefined ? [] : [[question, readWrittenDate(written) ?? written] as const];
  });
  return { ...answers, ...Object.fromEntries(read) };
}
