// The one way in for every command: says in one sentence what to do where Node is too old, before anything else can fail.
// Plain JavaScript of 2020 on purpose: this file has to run on the very Node that it refuses.
import module from 'node:module';
import { resolve } from 'node:path';

const NEEDED = 24;

const [name = '', ...args] = process.argv.slice(2);
const major = Number(process.versions.node.split('.')[0]);

if (major < NEEDED) {
  console.error(
    `Cần Node ${NEEDED} nhưng đang chạy Node ${process.versions.node}: gói «node» đi kèm chưa được cài trọn vẹn, ` +
      'hãy gõ «npm rebuild node --ignore-scripts=false» (hoặc cài Node 24 từ nodejs.org) rồi chạy lại. ' +
      `(Node ${NEEDED} is needed: type "npm rebuild node --ignore-scripts=false".)`,
  );
  process.exit(1);
}
if (!/^[a-z-]+$/.test(name)) {
  console.error('Cách dùng: npm run <lệnh>. Gõ «npm run» để xem các lệnh.');
  process.exit(1);
}
// What Node has made of the code is kept, for the processes that a command starts too, wherever those work: reading it anew takes longer than many a command.
const KEPT_CODE = resolve('node_modules/.cache/kho/ma-lenh');
module.enableCompileCache(KEPT_CODE);
process.env.NODE_COMPILE_CACHE = KEPT_CODE;

const { main } = await import('./command/main.ts');
await main(name, args);
