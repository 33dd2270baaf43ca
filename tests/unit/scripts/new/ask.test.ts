import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { askMissing } from '#scripts/new/ask.ts';
import { type Answers, NEW_KINDS, type NewKind } from '#scripts/new/kinds.ts';

async function ask(word: string, given: Answers, typed: readonly (string | 'left')[]) {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const left = [...typed];
  let said = '';
  output.on('data', (chunk) => {
    said += chunk;
    // A question has been asked: the next line is typed.
    if (!/: $/.test(String(chunk))) return;
    const next = left.shift();
    if (next === undefined || next === 'left') input.end();
    else input.write(`${next}\n`);
  });
  const answers = await askMissing(NEW_KINDS[word] as NewKind, given, { input, output });
  return { answers, said };
}

test('what has to be answered is asked again, what may be left open once', async () => {
  const { answers, said } = await ask('tin', {}, ['Tổng kết', '', '14/01/2025', 'Cổng Sở', '']);
  expect(answers).toEqual({ title: 'Tổng kết', date: '14/01/2025', source: 'Cổng Sở' });
  expect(said.match(/ví dụ 20\/11\/2025/g)).toHaveLength(2);
  expect(said).toContain('(bỏ trống được)');
});

test('what was answered by an option is not asked; a closed list is shown', async () => {
  const { answers, said } = await ask('dia-phuong', { title: 'Tỉnh A' }, ['tỉnh']);
  expect(answers).toEqual({ title: 'Tỉnh A', level: 'tỉnh' });
  expect(said).not.toContain('Tên');
  expect(said).toContain('tỉnh |');
});

test('a person who leaves gets nothing', async () => {
  expect((await ask('tin', {}, ['Tổng kết', 'left'])).answers).toBeUndefined();
});
