import type { Element } from 'hast';
import type { ImportProblem } from '../article.ts';
import { readAddressDate } from '../lines/address-date.ts';
import { readIssueMonth, readMachineDate } from '../lines/moment.ts';
import type { Block } from './block.ts';
import { momentsOf } from './block-moment.ts';
import { whyByPlace } from './leave-out.ts';
import type { PageFacts } from './page-facts.ts';

/** The day on which an article was published, and what its editor must know of it. */
export interface ChosenDate {
  readonly date: string | undefined;
  readonly problems: readonly ImportProblem[];
}

/** What a page shows of its day: moments (EDTF), the most trusted first, and the month of the journal's issue that it belongs to. */
export interface ShownDates {
  readonly moments: readonly string[];
  readonly issue: string | undefined;
}

/** Chooses among what a page says to machines, the moments that it shows, what its address tells, and the issue that it belongs to. */
export function chooseDate(
  { dates, address }: PageFacts,
  { moments, issue }: ShownDates,
): ChosenDate {
  const named = dates.map(readMachineDate).find((date) => date !== undefined && isPlausible(date));
  // With its clock from the line that readers see.
  const sameDay = moments.find((moment) => named !== undefined && moment.startsWith(named));
  // A template may tell machines the day of a change or of a move to another program: the line with a clock that readers see is older.
  const older = moments.find((moment) => moment.includes('T') && isBefore(moment, named));
  if (older !== undefined) return { date: older, problems: [disagreeing(older, named ?? '')] };
  const shown = sameDay ?? named ?? moments[0];
  if (shown !== undefined) return { date: shown, problems: [] };
  const told = address === undefined ? undefined : readAddressDate(address);
  if (told !== undefined) return { date: told, problems: [FROM_ADDRESS] };
  return { date: issue, problems: issue === undefined ? [] : [FROM_ISSUE] };
}

function isBefore(moment: string, named: string | undefined): boolean {
  return named !== undefined && isPlausible(moment) && moment.slice(0, 10) < named.slice(0, 10);
}

function disagreeing(shown: string, named: string): ImportProblem {
  return {
    severity: 'note',
    what: `Trang ghi hai ngày: dòng trên trang là ${written(shown)}, phần dữ liệu cho máy là ${written(named)}; bản nháp lấy ngày trên trang.`,
    fix: 'So với trang gốc, sửa trường «date» nếu ngày đăng là ngày kia.',
  };
}

function written(edtf: string): string {
  return edtf.slice(0, 10).split('-').reverse().join('/');
}

// Programs that know no day say the first of their calendar: «0001-01-01», «1970-01-01».
function isPlausible(date: string): boolean {
  return Number(date.slice(0, 4)) >= FIRST_YEAR;
}

const FIRST_YEAR = 1990;

/** The moments beside an article (EDTF), in the nearest element that holds it and no menu of the page: a blog has the day above its title and the clock below the text. `within` are the blocks of the article itself. */
export function momentsAround(
  blocks: readonly Block[],
  within: ReadonlySet<Block>,
  main: Element,
): readonly string[] {
  const [one] = within;
  const ways = one?.around.slice(0, one.around.indexOf(main)) ?? [];
  for (const element of ways.reverse()) {
    const held = blocks.filter((block) => block.around.includes(element) && !within.has(block));
    if (held.some(isMenu)) return [];
    const moments = momentsOf(
      held.filter((block, i) => !block.isTeaser && !isLink(held[i - 1]) && !isLink(held[i + 1])),
    );
    if (moments.length > 0) return moments;
  }
  return [];
}

function isMenu(block: Block): boolean {
  return whyByPlace(block.around) === MENU || (block.kind === 'list' && isLink(block));
}

const MENU = 'trình đơn của trang';

// A day beside a link is that of another article.
function isLink(block: Block | undefined): boolean {
  return block !== undefined && block.text !== '' && block.linked * 2 > block.text.length;
}

/** The month of the issue that a page of a journal names (EDTF). */
export function issueOf(blocks: readonly Block[]): string | undefined {
  return blocks.map(({ text }) => readIssueMonth(text)).find(Boolean);
}

const FROM_ISSUE: ImportProblem = {
  severity: 'note',
  what: 'Trang không ghi ngày đăng; tháng trong bản nháp là tháng của số tạp chí.',
  fix: 'Nếu biết ngày đăng, ghi vào trường «date»; không thì để nguyên tháng.',
};
const FROM_ADDRESS: ImportProblem = {
  severity: 'note',
  what: 'Trang không ghi ngày đăng; ngày trong bản nháp lấy từ địa chỉ của trang.',
  fix: 'So với trang gốc, sửa trường «date» nếu ngày ấy không phải ngày đăng.',
};
