import { defineCommand } from '../../command/define-command.ts';
import { printEncodings } from './measure-encodings.ts';
import { printPages } from './measure-pages.ts';
import { printStatistics } from './measure-statistics.ts';
import { printToldFigures } from './measure-told-figures.ts';

/** How well pages are read, and how much of what editors record by hand is proposed from the sources themselves. */
export const IMPORT_BENCH = defineCommand({
  name: 'bench -- import',
  summary: 'nhập bài: tên, ngày, đoạn, chú thích, ô bảng của trang; số liệu đề xuất',
  options: {},
  examples: [''],
  run: async () => {
    const isSound = printPages();
    console.log('');
    printEncodings();
    console.log('');
    printToldFigures();
    console.log('');
    await printStatistics();
    return isSound;
  },
});
