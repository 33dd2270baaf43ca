import { parseArgs } from 'node:util';
import { describeFailure } from './files/describe-failure.ts';
import { formatCount } from './files/tell-progress.ts';
import { verifyPackage } from './verify-package/verify-package.ts';

const { positionals } = parseArgs({ allowPositionals: true });
const [path] = positionals;
process.exitCode = (await run()) ? 0 : 1;

async function run(): Promise<boolean> {
  if (path === undefined || positionals.length > 1) {
    console.error('Cách dùng: npm run verify-package -- <tệp .zip hoặc thư mục>');
    return false;
  }
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
