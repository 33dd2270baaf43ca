import { BENCHES } from './bench/registry.ts';

const [name = '', ...args] = process.argv.slice(2);
const bench = BENCHES.find((one) => one.name === name);

if (bench === undefined) {
  console.error('Cách dùng: npm run bench -- <tên> […]. Các phép đo:');
  for (const one of BENCHES) console.error(`  ${one.name}: ${one.summary}`);
  process.exitCode = 1;
} else {
  await bench.run(args);
}
