import { describe, expect, test } from 'vitest';
import { readArguments } from '#scripts/command/read-arguments.ts';

const BUILD = {
  name: 'dung',
  options: {
    outDir: { kind: 'text', value: 'THƯ-MỤC', summary: 'nơi ghi', fallback: 'dist' },
    from: { kind: 'text', value: 'THƯ-MỤC', summary: 'nơi đọc' },
    port: { kind: 'number', value: 'SỐ', summary: 'cổng', range: [0, 65_535], fallback: 4321 },
    compress: { kind: 'flag', formerly: 'nen', summary: 'nén' },
  },
  lone: 'outDir',
} as const;

const READ = {
  name: 'doc',
  options: {},
  operands: { value: 'TỆP', summary: 'tệp cần đọc', least: 1, most: 1 },
} as const;

const NOTHING = { outDir: 'dist', from: undefined, port: 4321, compress: false };

describe('what is typed is read', () => {
  test.each<[string[], object, string]>([
    [[], NOTHING, 'what is left out has its fallback'],
    [['--outDir', '../trang'], { ...NOTHING, outDir: '../trang' }, 'a value stands behind'],
    [['--outDir=a=b'], { ...NOTHING, outDir: 'a=b' }, 'or after the first equals sign'],
    [['--outDir=--x'], { ...NOTHING, outDir: '--x' }, 'where it may begin with a dash'],
    [['--from', '-'], { ...NOTHING, from: '-' }, 'a single dash is a value: standard input'],
    [['--port', '0', '--compress'], { ...NOTHING, port: 0, compress: true }, 'numbers are numbers'],
    [['--nen'], { ...NOTHING, compress: true }, 'by the name it once had'],
    [['--port', '1', '--port', '2'], { ...NOTHING, port: 2 }, 'said twice, the last stands'],
  ])('%j gives %j: %s', (args, values) => {
    expect(readArguments(BUILD, args)).toEqual({ kind: 'values', values, operands: [] });
  });

  test('words beside the options are given in order, those behind -- as they are', () => {
    const many = { ...READ, operands: { ...READ.operands, most: 3 } };
    const read = readArguments(many, ['a', '--', '--b', '-c']);
    expect(read).toMatchObject({ operands: ['a', '--b', '-c'] });
  });

  test.each([['--help'], ['-h']])('%s asks for the usage, whatever else is wrong', (wish) => {
    expect(readArguments(BUILD, ['--sai', 'x', wish])).toEqual({ kind: 'help' });
  });

  test('--debug is taken by every command and is no value of it', () => {
    expect(readArguments(READ, ['--debug', 'a'])).toMatchObject({ values: {}, operands: ['a'] });
  });
});

describe('what cannot be meant is told in a sentence', () => {
  test.each([
    [['--outdir', 'x'], 'Không có lựa chọn «--outdir». Có phải --outDir?', 'another case'],
    [['--out-dir', 'x'], 'Không có lựa chọn «--out-dir». Có phải --outDir?', 'a dash too many'],
    [['--prot', '1'], 'Không có lựa chọn «--prot». Có phải --port?', 'letters swapped'],
    [['--xyz'], 'Không có lựa chọn «--xyz».', 'nothing is near'],
    [['-o', 'x'], 'Không có lựa chọn «-o».', 'no short names'],
    [['--toString'], 'Không có lựa chọn «--toString».', 'a name every object has'],
    [['--hasOwnProperty'], 'Không có lựa chọn «--hasOwnProperty».', 'nor this one'],
    [['--__proto__'], 'Không có lựa chọn «--__proto__».', 'nor the prototype'],
    [['--outDir'], 'Lựa chọn --outDir thiếu giá trị: ghi «--outDir THƯ-MỤC».', 'last'],
    [
      ['--outDir', '--compress'],
      'Lựa chọn --outDir thiếu giá trị: ghi «--outDir THƯ-MỤC».',
      'before',
    ],
    [['--outDir='], 'Lựa chọn --outDir thiếu giá trị: ghi «--outDir THƯ-MỤC».', 'empty'],
    [['--outDir', ''], 'Lựa chọn --outDir thiếu giá trị: ghi «--outDir THƯ-MỤC».', 'an empty word'],
    [['--compress=3'], 'Lựa chọn --compress không nhận giá trị «3».', 'a flag has no value'],
    [['--help=vi'], 'help', 'help is help'],
    [
      ['dist2'],
      'Lệnh «dung» không nhận «dist2». Có phải: npm run dung -- --outDir dist2?',
      'stray',
    ],
  ])('%j: %s (%s)', (args, fault) => {
    const read = readArguments(BUILD, args);
    expect(read.kind === 'fault' ? read.fault : read.kind).toBe(fault);
  });

  test.each([
    ['abc', 'no number'],
    ['99999', 'beyond the range'],
    ['65536', 'one beyond'],
    ['4321.5', 'no whole number'],
    ['1e3', 'not as people write it'],
    ['0x10', 'nor this'],
    [' 80', 'a blank'],
    ['99999999999999999999', 'more digits than a number holds'],
  ])('--port %j is no port: %s', (value) => {
    expect(readArguments(BUILD, [`--port=${value}`])).toEqual({
      kind: 'fault',
      fault: `Lựa chọn --port phải là một số từ 0 đến 65535, không phải «${value}».`,
    });
  });

  test.each([
    [[], 'Lệnh «doc» cần TỆP.', 'too few'],
    [['a', 'b'], 'Lệnh «doc» chỉ nhận 1 TỆP; thừa «b».', 'too many'],
  ])('%j: %s (%s)', (args, fault) => {
    expect(readArguments(READ, args)).toEqual({ kind: 'fault', fault });
  });
});
