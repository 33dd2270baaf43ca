import { defineCommand } from './command/define-command.ts';
import { describeFailure } from './files/describe-failure.ts';
import { formatCount } from './files/tell-progress.ts';
import { verifyPackage } from './verify-package/verify-package.ts';

/** What `npm run verify-package` does. */
export const COMMAND = defineCommand({
  name: 'verify-package',
  summary: 'xem một gói có còn đúng từng byte như khi đóng gói không',
  options: {},
  operands: { value: 'GÓI', summary: 'tệp .zip, hoặc thư mục đã giải nén', least: 1, most: 1 },
  examples: ['kho.zip'],
  run: (_, [path = '']) => verify(path),
});

async function verify(path: string): Promise<boolean> {
  try {
    const { files, faults } = await verifyPackage(path);
    if (faults.length === 0) {
      console.log(`Nguyên vẹn: cả ${formatCount(files)} tệp đúng như khi đóng gói.`);
      return true;
    }
    console.error(
      `${faults.join('\n')}\n\nGói không nguyên vẹn: ${formatCount(faults.length)} chỗ.`,
    );
  } catch (error) {
    const reason = describeFailure(error);
    if (reason === undefined) throw error;
    console.error(`Không kiểm tra được: ${reason}`);
  }
  return false;
}
