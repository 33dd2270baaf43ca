import { defineCommand } from './command/define-command.ts';
import { describeFailure } from './files/describe-failure.ts';
import { printVerdict } from './verify-package/print-verdict.ts';
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
    return printVerdict(await verifyPackage(path));
  } catch (error) {
    const reason = describeFailure(error);
    if (reason === undefined) throw error;
    console.error(`Không kiểm tra được: ${reason}`);
  }
  return false;
}
