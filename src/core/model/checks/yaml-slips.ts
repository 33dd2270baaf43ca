/** What the YAML reader stumbled over: its code and words, and the text of the line and of the one below. */
export interface YamlFault {
  readonly code: string;
  readonly message: string;
  readonly line: string;
  readonly below: string;
}

/** A slip in an editor's words; `offset` moves the problem to the line that has to be changed. */
export interface DescribedSlip {
  readonly what: string;
  readonly fix: string;
  readonly offset?: number;
  /** What comes after it the reader took for something else: what it says of that is no slip. */
  readonly rest?: 'misread';
}

/** Says in Vietnamese which slip of the hand a YAML error comes from; the reader's own code and words are too coarse to tell, so the line as written decides. */
export function describeSlip(fault: YamlFault): DescribedSlip {
  const slip = SLIPS.find(({ applies }) => applies(fault));
  return slip?.describe(fault) ?? UNKNOWN_SLIP;
}

/** The slip of indenting with the spaces a word processor puts in. */
export const NO_BREAK_SPACE_SLIP: DescribedSlip = {
  what: 'Dòng có dấu cách không ngắt, thường do dán từ Word.',
  fix: 'Xóa dấu cách ở đầu dòng và sau dấu hai chấm, rồi gõ lại bằng phím cách.',
};

/** The slip of a value whose first sign means something to YAML. */
export function reservedStart(sign: string): DescribedSlip {
  const meaning = MEANINGS[sign] ?? 'ký tự YAML dành riêng';
  return { what: `Giá trị bắt đầu bằng «${sign}», ${meaning}.`, fix: QUOTE_ALL };
}

const FOLDED = 'dấu YAML dùng để mở một đoạn chữ ở các dòng dưới, nên chữ cùng dòng bị bỏ';
const MEANINGS: Readonly<Record<string, string>> = { '>': FOLDED, '|': FOLDED };

/** The slip of nesting deeper than any field does. */
export const DEPTH_SLIP: DescribedSlip = {
  what: 'Phần thông tin lồng nhau quá sâu, không trường nào cần đến thế.',
  fix: 'Bỏ các dấu «[», «{», «- » và các bậc thụt vào thừa.',
};

interface Slip {
  readonly applies: (fault: YamlFault) => boolean;
  readonly describe: (fault: YamlFault) => DescribedSlip;
}

const QUOTE_ALL = 'Đặt cả giá trị trong dấu nháy kép thẳng: "…".';
const INDENT_FIX = 'Căn cho thẳng hàng với các dòng cùng bậc, mỗi bậc thụt vào hai dấu cách.';

const UNKNOWN_SLIP: DescribedSlip = {
  what: 'Phần thông tin không đúng cách viết YAML.',
  fix: 'Mỗi dòng có dạng «trường: giá trị»; giá trị có dấu «:», «#», nháy hoặc ngoặc thì đặt trong dấu nháy kép.',
};

const KEY_WITHOUT_SPACE = /^\s*(?:- )?[\p{L}\d_-]+:[^\s/]/u;
/** Signs that begin no plain value; «?» and «-» only before a space. */
const RESERVED_START = /^\s*(?:- )*(?:[\p{L}\d_-]+:\s+|- )([&*!|>%@`\]},]|\?(?=\s|$))/u;
const LIST_ITEM_BESIDE_KEY = /^\s*[\p{L}\d_-]+:\s+- /u;

/** From the surest sign to the vaguest: the first that applies names the slip. */
const SLIPS: readonly Slip[] = [
  {
    applies: ({ code }) => code === 'RESOURCE_EXHAUSTION',
    describe: () => DEPTH_SLIP,
  },
  {
    applies: ({ code }) => code === 'KEY_OVER_1024_CHARS',
    describe: () => ({
      what: 'Tên trường dài hơn 1.024 ký tự, YAML không nhận.',
      fix: 'Viết «trường: giá trị» với tên trường có trong danh sách; chữ dài là giá trị.',
    }),
  },
  {
    applies: ({ line }) => line.includes('\u00a0'),
    describe: () => NO_BREAK_SPACE_SLIP,
  },
  {
    applies: ({ line }) => /^\s*(?:- )?[\p{L}\d_-]+\s*[：﹕꞉∶]/u.test(line),
    describe: ({ line }) => ({
      what: `Dấu hai chấm «${/[：﹕꞉∶]/u.exec(line)?.[0]}» không phải dấu «:» của bàn phím.`,
      fix: 'Gõ lại dấu «:» và một dấu cách sau tên trường.',
    }),
  },
  {
    applies: ({ code }) => code === 'TAB_AS_INDENT',
    describe: () => ({
      what: 'Dòng thụt vào bằng phím Tab.',
      fix: 'Thụt dòng bằng dấu cách, mỗi bậc hai dấu cách.',
    }),
  },
  {
    applies: ({ code }) => code === 'DUPLICATE_KEY',
    describe: ({ line }) => ({
      what: `Trường «${writtenKey(line)}» được viết hai lần.`,
      fix: 'Giữ lại một trường, xóa trường kia.',
    }),
  },
  {
    applies: ({ code }) => code === 'MULTIPLE_DOCS',
    describe: () => ({
      what: 'Có thêm một dòng «---» hoặc «...» giữa phần thông tin.',
      fix: 'Xóa dòng ấy, mỗi tệp chỉ có một phần thông tin.',
    }),
  },
  {
    applies: ({ line }) => LIST_ITEM_BESIDE_KEY.test(line),
    describe: ({ line }) => ({
      what: `Giá trị của «${writtenKey(line)}» bắt đầu bằng «- », dấu của một mục trong danh sách.`,
      fix: `Nếu là danh sách thì xuống dòng sau dấu hai chấm, mỗi mục một dòng, bắt đầu bằng «  - »; nếu dấu gạch thuộc giá trị thì ${lowerFirst(QUOTE_ALL)}`,
    }),
  },
  {
    applies: ({ code, line }) => code !== 'BAD_SCALAR_START' && RESERVED_START.test(line),
    describe: ({ line }) => ({
      ...reservedStart(RESERVED_START.exec(line)?.[1] ?? ''),
      rest: 'misread',
    }),
  },
  {
    applies: ({ code, line }) => code !== 'BAD_SCALAR_START' && KEY_WITHOUT_SPACE.test(line),
    describe: ({ line }) => ({
      what: `Thiếu dấu cách sau dấu hai chấm của «${writtenKey(line)}».`,
      fix: 'Viết «trường: giá trị», có một dấu cách sau dấu hai chấm.',
    }),
  },
  {
    applies: ({ code }) => code === 'BAD_SCALAR_START',
    describe: ({ message }) => reservedStart(message.slice(-1)),
  },
  {
    applies: ({ message }) => message.startsWith('Missing closing'),
    describe: () => ({
      what: 'Dấu nháy mở ra mà không đóng lại.',
      fix: 'Thêm dấu nháy đóng ở cuối giá trị, hoặc bỏ dấu nháy mở.',
    }),
  },
  {
    applies: ({ code, line, below }) =>
      code === 'BLOCK_AS_IMPLICIT_KEY' && colonsIn(line) === 1 && indentOf(below) > indentOf(line),
    describe: () => ({ what: 'Dòng thụt vào không đúng bậc.', fix: INDENT_FIX, offset: 1 }),
  },
  {
    applies: ({ code, line }) => code === 'BLOCK_AS_IMPLICIT_KEY' && colonsIn(line) > 1,
    describe: () => ({
      what: 'Giá trị có dấu hai chấm «: » nên bị hiểu là một trường khác.',
      fix: QUOTE_ALL,
    }),
  },
  {
    applies: ({ message, line }) =>
      message.includes('at node end') && /^["'[{]/.test(writtenValue(line)),
    describe: ({ line }) => ({
      what: `Giá trị mở đầu bằng «${writtenValue(line).slice(0, 1)}» nên phần sau dấu đóng bị coi là thừa.`,
      fix: writtenValue(line).startsWith('"')
        ? "Đặt cả giá trị trong dấu nháy đơn: '…'."
        : QUOTE_ALL,
    }),
  },
  {
    applies: ({ message, line }) =>
      message.includes('at node end') && /^[\p{L}\d_-]+:(?:\s|$)/u.test(line),
    describe: ({ line }) => ({
      what: `Trường «${writtenKey(line)}» đứng sau một dòng bắt đầu bằng «- », nên bị hiểu là ở ngoài danh sách ấy.`,
      fix: 'Bỏ dấu «- » trước tên trường ở dòng trên, hoặc đặt danh sách dưới tên trường của nó.',
      rest: 'misread',
    }),
  },
  {
    applies: ({ code, line }) => code === 'BAD_INDENT' && /^[[{]/.test(writtenValue(line)),
    describe: ({ line }) => ({
      what: `Dấu «${writtenValue(line).slice(0, 1)}» mở ra mà không đóng lại.`,
      fix: `Thêm dấu đóng; nếu nó thuộc giá trị thì ${lowerFirst(QUOTE_ALL)}`,
    }),
  },
  {
    applies: ({ code, message }) =>
      /BAD_INDENT|BLOCK_AS_IMPLICIT_KEY/.test(code) || message.startsWith('Sequence item without'),
    describe: () => ({ what: 'Dòng thụt vào không đúng bậc.', fix: INDENT_FIX }),
  },
  {
    applies: ({ code }) => code === 'BAD_DQ_ESCAPE',
    describe: () => ({
      what: 'Trong dấu nháy kép, dấu «\\» có nghĩa riêng.',
      fix: "Đặt cả giá trị trong dấu nháy đơn: '…'.",
    }),
  },
  {
    applies: ({ code }) => /MISSING_CHAR|MULTILINE_IMPLICIT_KEY/.test(code),
    describe: () => ({
      what: 'Dòng không có dạng «trường: giá trị».',
      fix: 'Thêm tên trường và dấu hai chấm; nếu là câu viết tiếp của dòng trên thì thụt vào hai dấu cách.',
    }),
  },
];

function lowerFirst(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

function writtenKey(line: string): string {
  return line.slice(0, line.indexOf(':')).replace(/^[\s-]+/, '');
}

function writtenValue(line: string): string {
  return line.slice(line.indexOf(':') + 1).trim();
}

function colonsIn(line: string): number {
  return line.match(/:(?=\s|$)/g)?.length ?? 0;
}

function indentOf(line: string): number {
  return line.trim() === '' ? 0 : line.length - line.trimStart().length;
}
