import { BENCHES } from './bench/registry.ts';
import { type Command, defineCommand } from './command/define-command.ts';

const SUMMARY = 'đo tốc độ, cỡ và độ đúng';

/** What `npm run bench` does: each measurement is a command of its own and answers for its own options. */
export const COMMAND: Command = {
  name: 'bench',
  summary: SUMMARY,
  run: async ([name = '', ...args]) => {
    const bench = BENCHES.find((one) => one.name === `bench -- ${name}`);
    return bench === undefined ? CHOICE.run(name === '' ? [] : [name]) : bench.run(args);
  },
};

const CHOICE = defineCommand({
  name: 'bench',
  summary: SUMMARY,
  options: {},
  operands: {
    value: 'PHÉP-ĐO',
    summary: BENCHES.map(listed).join(`\n${' '.repeat(14)}`),
    least: 1,
    most: 1,
  },
  examples: ['cite', 'pack --help'],
  run: (_, [name]) => {
    console.error(`Không có phép đo «${name}». Gõ «npm run bench -- --help» để xem các phép đo.`);
    return false;
  },
});

function listed({ name, summary }: Command): string {
  return `${name.split(' ').at(-1)}: ${summary}`;
}
