import { citationOf, makeArchive } from './archive.ts';

/** A small archive with odd names, to be given away as data. */
export const EXPORTED_ARCHIVE = makeArchive({
  site: { url: 'https://kho.example/' },
  items: {
    '2019/so-ket': {
      title: '=Sơ kết <b>"3 năm"</b>; KH&CN 🎉',
      lead: 'Đoạn mở đầu\nhai dòng',
      documents: [{ id: 'nq-02' }],
      places: ['can-tho'],
      statistics: [
        { indicator: 'Văn bằng', value: '28,70', unit: '%', indicatorId: 'van-bang' },
        { indicator: 'Mức giảm', value: '-2', upper: '-1', unit: '%' },
      ],
    },
    '2020/khong-gi': {
      corrections: [{ date: '2020-06-01', what: '=Ghi «3», nay là «4»; "đúng"' }],
      reviewed: { date: '2020-06-02', by: 'biên tập viên' },
    },
  },
  citations: { '2019/so-ket': [citationOf({ documents: ['nq-02'], key: '02-NQ/TU' })] },
  documents: {
    'nq-02': {
      number: '02-NQ/TU',
      topics: ['khcn'],
      relations: [{ kind: 'căn cứ', target: 'nq-20' }],
      targets: [{ indicator: 'Văn bằng; "mới"', value: '28,70', unit: '%', by: '2020' }],
    },
    'nq-20': { number: '20-NQ/TW', title: 'Trích yếu <&> 🎉' },
  },
  places: { 'can-tho': { name: 'Thành phố Cần Thơ', aliases: ['TP. Cần Thơ'] } },
  organisations: { 'so-khcn': { name: 'Sở KH&CN', validTo: '2025-02-28' } },
  people: {
    'le-van-a': {
      name: 'Lê Văn A',
      aliases: ['=Lê A'],
      offices: [{ role: 'Giám đốc', organisation: 'so-khcn', sources: [{ name: 'Cổng <b>' }] }],
    },
  },
  topics: { khcn: { name: 'Khoa học' } },
  indicators: { 'van-bang': { name: 'Văn bằng', unit: '%', counts: 'Văn bằng; kể cả «mới»' } },
});
/** The bodies of its records. */
export const EXPORTED_BODIES = {
  loadParagraphs: (file: string) => [`Đoạn một của ${file}.`, 'Khoa học và công nghệ.'],
  loadMarkdown: () => 'Thân **đậm**.',
  loadTree: () => ({ type: 'root' as const, children: [] }),
};
