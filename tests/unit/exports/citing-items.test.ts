import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { CITING_FILES } from '#exports/citing-items.ts';
import { citationOf, makeArchive } from '#tests/factories/archive.ts';

const ARCHIVE = makeArchive({
  documents: { 'nq-02': { number: '02-NQ/TU' } },
  items: {
    '2019/mot': { date: '2019-03-01', title: '=Một; "hai"', places: ['can-tho'] },
    '2020/hai': { date: '2020-03-01', documents: [{ id: 'nq-02', as: 'NQ 02' }] },
    '2021/khac': {},
  },
  places: { 'can-tho': { name: 'Cần Thơ' } },
  citations: {
    '2019/mot': [
      citationOf({ documents: ['nq-02'], part: 'lead', sentence: 'Câu ở đoạn mở đầu.' }),
      citationOf({ documents: ['nq-02'], sentence: 'Câu trong bài.' }),
      citationOf({ documents: ['nq-02'], sentence: 'Câu trong bài.' }),
      citationOf({ documents: ['nq-02'], status: 'ambiguous', sentence: 'Câu chưa rõ.' }),
    ],
  },
});
const SOURCE = {
  archive: ARCHIVE,
  paragraphsOf: () => [],
  addressOf: (path: string) => `https://kho.example${path}`,
};

function textOf(end: string): string {
  const form = CITING_FILES.find(({ file }) => file.endsWith(end));
  if (form === undefined) throw new Error(`no ${end}`);
  return form.format('nq-02', SOURCE);
}

describe('the items that cite a document, as files', () => {
  test('are told in order of time with their sentences, each once', () => {
    expect(JSON.parse(textOf('.json'))).toEqual({
      document: 'nq-02',
      address: 'https://kho.example/van-ban/nq-02/',
      items: [
        {
          item: '2019/mot',
          address: 'https://kho.example/tin/2019/mot/',
          date: '2019-03-01',
          title: '=Một; "hai"',
          source: 'Cổng thử',
          places: ['can-tho'],
          sentences: ['Câu trong bài.', 'Câu ở đoạn mở đầu.'],
          wordings: [],
        },
        {
          item: '2020/hai',
          address: 'https://kho.example/tin/2020/hai/',
          date: '2020-03-01',
          title: 'Tin 2020/hai',
          source: 'Cổng thử',
          places: [],
          sentences: [],
          wordings: ['NQ 02'],
        },
      ],
    });
  });

  test('are the same in CSV, where no title is a formula', () => {
    const text = textOf('.csv');
    expect(text.startsWith('\ufeffitem;')).toBe(true);
    const { data } = Papa.parse<string[]>(text.trimEnd(), { delimiter: ';' });
    expect(data.map((row) => [row[0]?.replace('\ufeff', ''), row[3], row[6]])).toEqual([
      ['item', 'title', 'sentences'],
      ['2019/mot', `'=Một; "hai"`, '["Câu trong bài.","Câu ở đoạn mở đầu."]'],
      ['2020/hai', 'Tin 2020/hai', '[]'],
    ]);
  });
});
