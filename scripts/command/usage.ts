import type { Operands, Option, OptionTable } from './option.ts';

/** What the usage of a command is made from. */
export interface UsageSource {
  readonly name: string;
  readonly summary: string;
  readonly options: OptionTable;
  readonly operands?: Operands;
  readonly examples: readonly string[];
}

/** How to call a command, in Vietnamese: what it does, each option with what it is for, and examples. */
export function formatUsage({ name, summary, options, operands, examples }: UsageSource): string {
  const rows = [
    ...(operands === undefined ? [] : [[operands.value, operands.summary] as const]),
    ...Object.entries(options).map(
      ([key, option]) => [typeOption(key, option), describeOption(option)] as const,
    ),
    ['--help, -h', 'in hướng dẫn này'] as const,
    ['--debug', 'khi có lỗi, in cả dấu vết kỹ thuật'] as const,
  ];
  const width = Math.max(...rows.map(([typed]) => typed.length));
  const typed = [
    ...Object.entries(options).map(([key, option]) => `[${typeOption(key, option)}]`),
    ...(operands === undefined ? [] : [typeOperands(operands)]),
  ];
  return [
    `Lệnh «${name}»: ${summary}.`,
    `Cách dùng: ${callCommand(name, typed.join(' '))}`,
    ...rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`),
    ...examples.map((example) => `Ví dụ: ${callCommand(name, example)}`),
  ].join('\n');
}

/** What a person types to call a command: npm keeps for itself whatever stands before `--`. */
export function callCommand(name: string, typed: string): string {
  if (typed === '') return `npm run ${name}`;
  return `npm run ${name}${name.includes(' -- ') ? '' : ' --'} ${typed}`;
}

function typeOption(key: string, option: Option): string {
  return option.kind === 'flag' ? `--${key}` : `--${key} ${option.value}`;
}

function describeOption(option: Option): string {
  const fallback = option.kind === 'flag' ? undefined : option.fallback;
  return fallback === undefined ? option.summary : `${option.summary} (mặc định ${fallback})`;
}

function typeOperands({ value, least, most }: Operands): string {
  const many = most > 1 ? `${value}…` : value;
  return least === 0 ? `[${many}]` : many;
}
