import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { buildRegisterIndex } from '#core/citation/resolve/register-index.ts';
import { answerFiles } from '#scripts/cite/answer-files.ts';
import { formatTable } from '#scripts/cite/format-table.ts';
import { COLLIDING_REGISTER } from '#tests/fixtures/citation/register.ts';

const register = buildRegisterIndex(COLLIDING_REGISTER);
const folder = mkdtempSync(join(tmpdir(), 'cite-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, bytes: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

describe('answerFiles', () => {
  it('answers with offsets of the file as read, byte order mark and CRLF counted', () => {
    const text = '\ufeffTheo\r\nNghị quyết số 57-NQ/TW ngày 22/12/2024';
    const { answers } = answerFiles([write('a.txt', text)], register);
    const [citation] = answers[0]?.citations ?? [];
    expect(text.slice(citation?.start, citation?.end)).toBe('Nghị quyết số 57-NQ/TW');
    expect(citation).toMatchObject({
      key: '57-NQ/TW',
      number: '57',
      symbol: 'NQ/TW',
      date: '2024-12-22',
      year: null,
      resolved: '57-nq-tw-2024',
      candidates: [],
    });
  });

  it('gives the candidates where the words leave two readings', () => {
    const { answers } = answerFiles([write('b.txt', 'Nghị quyết số 59-NQ/TW')], register);
    expect(answers[0]?.citations[0]).toMatchObject({
      status: 'ambiguous',
      resolved: null,
      candidates: ['59-nq-tw-2020', '59-nq-tw-2025'],
    });
  });

  it('tells the divisions and the relations that stand with a citation', () => {
    const text =
      'Theo khoản 7, 8 và 9 Điều 38 Nghị định 13/2019/NĐ-CP thay thế Nghị định 80/2007/NĐ-CP.';
    const { answers } = answerFiles([write('g.txt', text)], register);
    const [first, second] = answers[0]?.citations ?? [];
    expect(first?.pinpoints).toMatchObject([
      { text: 'khoản 7, 8 và 9 Điều 38', of: 0, khoan: ['7', '8', '9'], dieu: '38', muc: null },
    ]);
    expect(first?.relations).toMatchObject([{ kind: 'thay thế', from: 0, to: 1 }]);
    expect(first?.relations[0]?.sentence).toBe(text);
    expect(second?.pinpoints).toEqual([]);
  });

  it('lists what a document says of itself with its own number', () => {
    const text = 'Số: 45/2024/NĐ-CP\nCăn cứ Luật Giá;\nĐiều 3. Theo khoản 2 Điều 5 Nghị định này.';
    const { answers } = answerFiles([write('h.txt', text)], register);
    const [own, law] = answers[0]?.citations ?? [];
    expect(own?.pinpoints).toMatchObject([{ of: 'this', khoan: '2', dieu: '5' }]);
    expect(law?.relations).toMatchObject([{ kind: 'căn cứ', from: 'this', to: 1 }]);
  });

  it('marks a number that a scanner misread', () => {
    const { answers } = answerFiles([write('i.txt', 'Nghị định 30/2O20/NĐ-CP')], register);
    expect(answers[0]?.citations[0]).toMatchObject({ repaired: true, resolved: null });
  });

  it('reads UTF-16 with its byte order mark', () => {
    const bytes = Buffer.from('\ufeffNghị định 30/2020/NĐ-CP', 'utf16le');
    expect(answerFiles([write('c.txt', bytes)], register).answers[0]?.citations[0]?.key).toBe(
      '30/2020/NĐ-CP',
    );
  });

  it('names each file that cannot be read and still answers the others', () => {
    const good = write('d.txt', 'Nghị định 30/2020/NĐ-CP');
    const broken = write('e.txt', Uint8Array.of(0x4e, 0xff, 0xc3));
    const { answers, failures } = answerFiles(
      [join(folder, 'khong-co.txt'), broken, folder, good],
      register,
    );
    expect(answers.map(({ name }) => name)).toEqual([good]);
    expect(failures).toEqual([
      `Không đọc được tệp «${join(folder, 'khong-co.txt')}»: không có tệp này.`,
      `Không đọc được tệp «${broken}»: không phải chữ UTF-8 hay UTF-16.`,
      `Không đọc được tệp «${folder}»: đây là thư mục.`,
    ]);
  });

  it.each([
    ['a pipe that nobody writes to', () => execFileSync('mkfifo', [join(folder, 'ong')])],
    ['a device', () => symlinkSync('/dev/zero', join(folder, 'ong'))],
  ])('names %s and never waits for it', (_, make) => {
    make();
    const { failures } = answerFiles([join(folder, 'ong')], register);
    rmSync(join(folder, 'ong'));
    expect(failures[0]).toContain('không phải tệp thường');
  });

  it('answers a file named twice once', () => {
    const path = write('f.txt', '');
    expect(answerFiles([path, path], register).answers).toHaveLength(1);
  });
});

describe('formatTable', () => {
  it('shows line, mention, number and where it leads', () => {
    const { answers } = answerFiles(
      [write('g.txt', 'Một\nNghị quyết số 57-NQ/TW ngày 22/12/2024\nThông báo số 125')],
      register,
    );
    const table = formatTable(answers);
    expect(table).toMatch(/^.*g\.txt: 2 viện dẫn$/m);
    expect(table).toMatch(/^2 +Nghị quyết số 57-NQ\/TW +57-NQ\/TW +2024-12-22 +57-nq-tw-2024$/m);
    expect(table).toMatch(/^3 +Thông báo số 125 +chưa xác định$/m);
  });
});
