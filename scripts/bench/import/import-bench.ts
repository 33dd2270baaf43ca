import { defineCommand } from '../../command/define-command.ts';
import { printStatistics } from './measure-statistics.ts';

/** How much of what editors record by hand is proposed from the sources themselves. */
export const IMPORT_BENCH = defineCommand({
  name: 'bench -- import',
  summary: 'nhập bài: số liệu đề xuất so với số liệu người biên tập đã ghi',
  options: {},
  examples: [''],
  run: async () => {
    await printStatistics();
    return true;
  },
});
