import { formatDate, parseDate } from '#core/dates.ts';
import { shortenTitle } from '#core/text/shorten.ts';
import { visibleText } from '#core/text/visible-name.ts';
import type { ImportProblem } from '#import/article.ts';
import type { Draft } from '#import/draft/draft.ts';
import { tellPinpoint } from '#import/draft/tell-stated.ts';
import { formatCount } from '../files/tell-progress.ts';
import type { Outcome } from './outcome.ts';

/** What became of an article, for people: where its draft lies, what was kept, what was left out and why, what is to be decided. */
export function printOutcome(outcome: Outcome): string {
  const { name, problems } = outcome;
  const lines =
    outcome.kind === 'refused'
      ? [name, '  không nhập được']
      : outcome.kind === 'known'
        ? [name, `  không ghi, đã có: ${outcome.sameAs}`]
        : [
            name,
            ...outcome.files.map((file) => `  → ${file}`),
            ...keptLines(outcome.draft),
            ...droppedLines(outcome.draft),
            ...pinpointLines(outcome.draft),
          ];
  return visibleLines([...lines, ...problems.flatMap(problemLines)]);
}

/** The last line of an import: how many drafts were written, how many articles were there already, how many files gave nothing. */
export function printCounts(outcomes: readonly Outcome[]): string {
  const count = (kind: Outcome['kind']) => outcomes.filter((one) => one.kind === kind).length;
  const [written, known, refused] = [count('written'), count('known'), count('refused')];
  return [
    written === 0 ? 'Chưa ghi tệp nào.' : `Đã ghi ${formatCount(written)} bản nháp.`,
    ...(known > 0 ? [`${formatCount(known)} bài đã có từ trước.`] : []),
    ...(refused > 0 ? [`${formatCount(refused)} tệp không nhập được.`] : []),
  ].join(' ');
}

function keptLines({
  fields,
  paragraphs,
  statistics,
  citations,
  relations,
  pinpoints,
  pictures,
}: Draft): readonly string[] {
  const date = parseDate(fields.date);
  const told = [
    `tiêu đề «${shortenTitle(fields.title, LONGEST)}»`,
    ...(date === undefined ? [] : [formatDate(date)]),
    ...(fields.byline === undefined ? [] : [`tác giả «${shortenTitle(fields.byline, LONGEST)}»`]),
    ...(fields.lead === undefined ? [] : ['đoạn mở đầu']),
  ];
  const counts: readonly (readonly [number, string])[] = [
    [paragraphs.length, 'đoạn'],
    [pictures.length, 'ảnh'],
    [fields.pictures?.length ?? 0, 'chú thích ảnh không kèm tệp'],
    [statistics.length, 'số liệu'],
    [citations.length, 'chỗ viện dẫn'],
    [pinpoints.length, 'chỗ dẫn tới điều, khoản, mục'],
    [relations.length, 'quan hệ giữa các văn bản'],
    [fields.people?.length ?? 0, 'người'],
    [fields.organisations?.length ?? 0, 'cơ quan'],
    [fields.places?.length ?? 0, 'địa phương'],
    [fields.topics?.length ?? 0, 'chủ đề'],
  ];
  const counted = counts.filter(([count]) => count > 0);
  return [
    `  giữ: ${told.join(', ')}`,
    `  đề xuất và giữ: ${counted.map(([count, noun]) => `${formatCount(count)} ${noun}`).join(', ')}`,
  ];
}

const LONGEST = 80;
/** More are told in `--json`: a portal page repeats its menus by the hundred. */
const MOST_DROPPED = 12;
/** A law that is imported leads into itself and others by the hundred. */
const MOST_PINPOINTS = 12;

function droppedLines({ dropped }: Draft): readonly string[] {
  const shown = dropped
    .slice(0, MOST_DROPPED)
    .map(({ text, reason }) => `  bỏ: «${shortenTitle(oneLine(text), LONGEST)}» (${reason})`);
  const rest = dropped.length - shown.length;
  return rest > 0 ? [...shown, `  bỏ: ${formatCount(rest)} chỗ khác, xem bằng --json`] : shown;
}

function pinpointLines({ pinpoints }: Draft): readonly string[] {
  const shown = pinpoints.slice(0, MOST_PINPOINTS).map((one) => `  dẫn tới: ${tellPinpoint(one)}`);
  const rest = pinpoints.length - shown.length;
  return rest > 0 ? [...shown, `  dẫn tới: ${formatCount(rest)} chỗ khác, xem bằng --json`] : shown;
}

function problemLines({ severity, what, fix, paste }: ImportProblem): readonly string[] {
  return [
    `  ${severity === 'error' ? 'Lỗi' : 'Cần xem'}: ${oneLine(what)}`,
    `    → ${oneLine(fix)}`,
    ...(paste === undefined ? [] : paste.split('\n').map((line) => `      ${line}`)),
  ];
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function visibleLines(lines: readonly string[]): string {
  return lines.map(visibleText).join('\n');
}
