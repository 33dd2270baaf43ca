import { stringify } from 'yaml';
import { describeFields } from '#core/model/schema/field-table.ts';
import type { Answers, NewKind, Question } from './kinds.ts';

/** The text of a new record: the fields that were answered, then every other field as a remark with what it means, then a place for the body. An item begins as a draft, so that nothing half-written is published. */
export function writeTemplate(kind: NewKind, answers: Answers): string {
  const fields = toFields(kind, answers);
  const yaml = stringify(fields, { schema: 'failsafe', lineWidth: 0 });
  const draft =
    kind.described === 'item'
      ? '# Viết xong thì xóa dòng «draft» để tin lên trang.\ndraft: true\n'
      : '';
  const written = `${yaml}${draft}${remarks(kind, fields)}`;
  if (kind.body === undefined) return written;
  return `---\n${written}---\n${kind.body === '' ? '' : `\n${kind.body}\n`}`;
}

type Fields = Record<string, unknown>;

function toFields({ fields }: NewKind, answers: Answers): Fields {
  const made: Fields = {};
  for (const [question, path] of Object.entries(fields)) {
    const answer = answers[question as Question];
    const [outer, inner] = path ?? [];
    if (answer === undefined || outer === undefined) continue;
    made[outer] = inner === undefined ? answer : { ...(made[outer] as Fields), [inner]: answer };
  }
  return made;
}

function remarks({ described }: NewKind, fields: Fields): string {
  const others = describeFields(described).filter(
    ({ path, depth }) => depth === 0 && path !== 'draft' && !(path.replace('[]', '') in fields),
  );
  if (others.length === 0) return '';
  const lines = others.map(({ path, description, values }) => {
    const choice = values.length > 0 ? ` (${values.join(' | ')})` : '';
    return `# ${path.replace('[]', '')}: ${description}${choice}`;
  });
  return `# Các trường có thể thêm; không biết thì bỏ (ví dụ ở trang Hướng dẫn biên tập):\n${lines.join('\n')}\n`;
}
