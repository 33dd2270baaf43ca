import { describe, expect, test } from 'vitest';
import { VIETNAMESE } from '#core/locale.ts';
import { buildArchive } from '#core/model/archive/archive.ts';
import { packRegisters, unpackRegisters } from '#core/model/archive/pack-registers.ts';
import { parseMarkdownFile } from '#core/model/checks/front-matter.ts';
import type { ContentRecords } from '#core/model/schema/records.ts';
import { checkDraft, prepareDesk } from '#desk/check/check-draft.ts';
import { placeProblem } from '#desk/check/place-problem.ts';
import { type Draft, emptyDraft } from '#desk/draft/draft.ts';
import { addCited, citedIn, figuresIn } from '#desk/draft/use-selection.ts';
import type { Values } from '#desk/draft/values.ts';
import { writeDraft } from '#desk/draft/write-draft.ts';
import { isFormField } from '#desk/form/render-form.ts';
import { printPreview } from '#desk/preview/print-preview.ts';

const RECORDS: ContentRecords = {
  site: { name: 'Kho', description: 'Kho thử', publisher: 'Nhóm thử' },
  items: [],
  documents: [
    {
      id: '57-nq-tw-2024',
      file: 'van-ban/57-nq-tw-2024.md',
      digest: '',
      fields: {
        type: 'Nghị quyết',
        number: '57-NQ/TW',
        date: '2024-12-22',
        issuer: 'Bộ Chính trị',
      },
    },
  ],
  organisations: [],
  people: [],
  places: [
    {
      id: 'can-tho',
      file: 'dia-phuong/can-tho.yaml',
      digest: '',
      fields: { name: 'Thành phố Cần Thơ' },
    },
  ],
  indicators: [],
  topics: [],
  pages: [],
  damaged: [],
};

// As the page gets them: packed at the build, unpacked in the browser.
const DESK = prepareDesk(
  unpackRegisters(JSON.parse(JSON.stringify(packRegisters(buildArchive(RECORDS).archive)))),
);

const VALUES = { title: 'Tin thử', date: '2025-11-20', source: { name: 'Cổng thử' } };

const draft = (changes: Partial<Draft>): Draft => ({
  ...emptyDraft('a'),
  values: VALUES,
  ...changes,
});
const check = (changes: Partial<Draft>) => checkDraft(draft(changes), DESK, VIETNAMESE);

describe('a draft is read as its file would be', () => {
  test('what the archive would take has no problem and a page', () => {
    const { problems, page, file } = check({ body: 'Một câu.' });
    expect(problems).toEqual([]);
    expect([page?.id, file]).toEqual(['2025/tin-thu', 'tin/2025/tin-thu.md']);
  });

  test.each<[Partial<Draft>, string, string, string]>([
    [{ values: {} }, 'thieu-truong', 'title', 'nothing is filled in'],
    [
      { values: { ...VALUES, source: { note: 'x' } } },
      'thieu-truong',
      'source.name',
      'a field of a group is missing',
    ],
    [{ values: { ...VALUES, date: '31/02/2025' } }, 'ngay', 'date', 'no such day'],
    [
      { values: { ...VALUES, places: ['can-thoo'] } },
      'ma-chua-dang-ky',
      'places.0',
      'no such place',
    ],
    [
      { values: { ...VALUES, statistics: [{ indicator: 'a', value: 'nhiều', unit: '%' }] } },
      'so',
      'statistics.0.value',
      'no number',
    ],
    [
      { values: { ...VALUES, images: [{ src: 'a.jpg' }] } },
      'thieu-truong',
      'images.0.alt',
      'a picture without words',
    ],
    [
      { values: { ...VALUES, event: { name: 'Họp', chairs: ['An'] } } },
      'nguoi-chua-ghi',
      'event.chairs.0',
      'a chair nobody wrote down',
    ],
    [
      { values: { ...VALUES, settle: { 'Nghị quyết 09': '57-nq-tw-2024' } } },
      'quyet-dinh-thua',
      'settle.Nghị quyết 09',
      'a settlement of nothing',
    ],
  ])('%j is told as «%s» at «%s»: %s', (changes, rule, path) => {
    const { problems, parsed } = check(changes);
    const places = problems
      .filter((problem) => problem.rule === rule)
      .map((problem) => placeProblem(problem, parsed, isFormField));
    expect(places).toContainEqual({ kind: 'field', path });
  });

  test('a problem of the body is told at its line of the body', () => {
    const { problems, parsed } = check({ body: 'Một.\n\n![](anh.jpg)' });
    const [problem] = problems.filter(({ rule }) => rule === 'thieu-mo-ta-anh');
    expect(problem && placeProblem(problem, parsed, isFormField)).toEqual({
      kind: 'body',
      line: 3,
    });
  });
});

describe('the record that is written is the one that is read', () => {
  test.each<[Values, string]>([
    [{ title: 'Tin: có hai chấm' }, 'a colon'],
    [{ title: '# thăng' }, 'a hash'],
    [{ title: '«Ngoặc» và "nháy" \\ gạch' }, 'quotes'],
    [{ title: '- gạch đầu dòng' }, 'a dash'],
    [{ title: 'null' }, 'a word that YAML takes for nothing'],
    [{ title: '3590', date: '2025-11-20' }, 'figures'],
    [{ title: '[a], {b}: c' }, 'brackets'],
    [{ title: '*a &b !c %d @e' }, 'signs of YAML'],
    [{ lead: 'Dòng một\nDòng hai' }, 'two lines'],
    [{ lead: '---' }, 'the sign that ends front matter'],
    [{ settle: { 'Nghị quyết 03: x': 'a-b' } }, 'a colon in a key'],
  ])('%j: %s', (values) => {
    const { parsed } = parseMarkdownFile('a.md', writeDraft({ values, body: 'Thân.' }));
    expect(parsed?.values).toEqual(values);
    expect(parsed?.body.trim()).toBe('Thân.');
  });
});

describe('a selected sentence', () => {
  test('becomes the documents it cites, each once', () => {
    const text = 'Thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị.';
    const cited = citedIn(text, draft({}), DESK);
    expect(cited.map(({ ids }) => ids)).toEqual([['57-nq-tw-2024']]);
    const once = addCited(draft({}), cited);
    expect(addCited(once, cited)).toBe(once);
  });

  test.each([
    ['Cấp mới 3.590 văn bằng.', [['3590', 'văn bằng']], 'a count'],
    ['Tăng 17,64% so với năm trước.', [['17,64', '%']], 'a share'],
    ['Theo Nghị quyết số 57-NQ/TW ngày 22/12/2024.', [], 'numbers of a citation are none'],
  ])('«%s» gives %j: %s', (sentence, figures) => {
    expect(figuresIn(sentence).map(({ value, unit }) => [value, unit])).toEqual(figures);
  });
});

test('a preview holds no markup that the body may not have', () => {
  const body =
    '<script>alert(1)</script>\n\n<img src=x onerror=alert(1)> [x](javascript:alert(1))\n\nCâu.';
  const { page } = check({ body });
  if (page === undefined) throw new Error('no page');
  const html = printPreview({ preview: page, pictures: [] });
  expect(html).toContain('Câu.');
  expect(html).not.toMatch(/<script|onerror|javascript:/);
});
