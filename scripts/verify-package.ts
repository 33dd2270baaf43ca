import { defineCommand } from './command/define-command.ts';
import { describeFailure } from './files/describe-failure.ts';
import { printVerdict } from './verify-package/print-verdict.ts';
import { type SignatureFiles, verifyPackage } from './verify-package/verify-package.ts';

/** What `npm run verify-package` does. */
export const COMMAND = defineCommand({
  name: 'verify-package',
  summary: 'xem một gói có còn đúng từng byte như khi đóng gói không',
  options: {
    signature: {
      kind: 'text',
      value: 'TỆP',
      summary: 'chữ ký của gói (kho.zip.sig); cần cả --key',
    },
    key: { kind: 'text', value: 'TỆP', summary: 'khóa công khai của đơn vị giữ kho (.pub)' },
  },
  operands: { value: 'GÓI', summary: 'tệp .zip, hoặc thư mục đã giải nén', least: 1, most: 1 },
  examples: ['kho.zip', 'kho.zip --signature kho.zip.sig --key khoa-kho.pub'],
  run: ({ signature, key }, [path = '']) => {
    if (signature === undefined && key === undefined) return verify(path);
    if (signature !== undefined && key !== undefined) return verify(path, { signature, key });
    console.error('Kiểm tra chữ ký cần cả --signature và --key.');
    return false;
  },
});

async function verify(path: string, signed?: SignatureFiles): Promise<boolean> {
  try {
    return printVerdict(await verifyPackage(path, signed));
  } catch (error) {
    const reason = describeFailure(error);
    if (reason === undefined) throw error;
    console.error(`Không kiểm tra được: ${reason}`);
  }
  return false;
}
