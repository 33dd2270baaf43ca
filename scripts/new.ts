import { formatProblems } from '#core/problems.ts';
import { contentRoot, displayPath } from '#reader/content-root.ts';
import { defineCommand } from './command/define-command.ts';
import { askMissing } from './new/ask.ts';
import { beginRecord } from './new/begin-record.ts';
import { type Answers, NEW_KINDS, type NewKind, QUESTIONS, type Question } from './new/kinds.ts';

/** What `npm run new` does. */
export const COMMAND = defineCommand({
  name: 'new',
  summary: 'tạo một tệp mới có sẵn lời chỉ dẫn; thiếu điều gì thì hỏi',
  options: QUESTIONS,
  operands: { value: 'LOẠI', summary: Object.keys(NEW_KINDS).join(', '), least: 1, most: 1 },
  examples: ['tin', 'van-ban --type "Nghị quyết" --number 57-NQ/TW --date 22/12/2024'],
  run: async (values, [word = '']) => {
    const kind = Object.hasOwn(NEW_KINDS, word) ? NEW_KINDS[word] : undefined;
    if (kind === undefined) {
      return refuse(
        `Không có loại «${word}». Chọn một trong: ${Object.keys(NEW_KINDS).join(', ')}.`,
      );
    }
    const given = answered(values);
    const surplus = Object.keys(given).find((question) => !(question in kind.fields));
    if (surplus !== undefined) return refuse(`Lựa chọn «--${surplus}» không dùng cho «${word}».`);
    const answers = await complete(kind, given);
    return answers === undefined ? refuse('') : write(kind, answers);
  },
});

function answered(values: Partial<Record<Question, string | undefined>>): Answers {
  const given = Object.entries(values).filter(
    ([, answer]) => answer !== undefined && answer.trim() !== '',
  );
  return Object.fromEntries(given);
}

async function complete(kind: NewKind, given: Answers): Promise<Answers | undefined> {
  const missing = kind.required.filter((question) => given[question] === undefined);
  if (missing.length === 0) return given;
  if (process.stdin.isTTY) return askMissing(kind, given);
  const named = missing.map((question) => `--${question} (${QUESTIONS[question].summary})`);
  console.error(`Còn thiếu: ${named.join('; ')}.`);
  return undefined;
}

function write(kind: NewKind, answers: Answers): boolean {
  const root = contentRoot();
  const begun = beginRecord(root, kind, answers);
  if (begun.kind === 'fault') return refuse(begun.fault);
  if (begun.kind === 'refused') return refuse(formatProblems(begun.problems));
  console.log(`Đã tạo ${displayPath(root, begun.file)}. Mở tệp, viết tiếp, rồi gõ: npm run check`);
  return true;
}

function refuse(fault: string): false {
  console.error(`${fault}${fault === '' ? '' : '\n'}Chưa ghi tệp nào.`);
  return false;
}
