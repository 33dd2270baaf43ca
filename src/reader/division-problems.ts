import { divisionName } from '#core/divisions/division-name.ts';
import type { OutlineFault } from '#core/divisions/make-outline.ts';
import type { ParsedFile } from '#core/model/checks/front-matter.ts';
import type { Problem } from '#core/problems.ts';

/** What is wrong with the number of a division, at its line in the file of its document. */
export function divisionProblem(
  { kind, division, other }: OutlineFault,
  file: string,
  { bodyLine }: ParsedFile,
): Problem {
  const place = { file, line: bodyLine + division.line - 1 };
  const name = divisionName(division);
  const otherLine = bodyLine + other.line - 1;
  if (kind === 'numbered twice')
    return {
      rule: 'dieu-trung-so',
      ...place,
      what: `«${name}» đã có ở dòng ${otherLine}.`,
      fix: 'Sửa số của một trong hai: mỗi điều, khoản, mục chỉ có một địa chỉ.',
    };
  return {
    rule: 'dieu-sai-thu-tu',
    ...place,
    what: `«${name}» đứng sau «${divisionName(other)}» ở dòng ${otherLine}.`,
    fix: 'Xếp lại theo thứ tự của văn bản, hoặc sửa số.',
  };
}
