import { parseArgs } from 'node:util';
import { distance } from 'fastest-levenshtein';
import type { Operands, Option, OptionTable, OptionValues } from './option.ts';
import { callCommand } from './usage.ts';

/** What was typed after a command: its values, a wish for help, or the one fault in it as a Vietnamese sentence. */
export type ReadArguments<Table extends OptionTable> =
  | {
      readonly kind: 'values';
      readonly values: OptionValues<Table>;
      readonly operands: readonly string[];
    }
  | { readonly kind: 'help' }
  | { readonly kind: 'fault'; readonly fault: string };

/** What a command takes. */
export interface Accepted<Table extends OptionTable> {
  readonly name: string;
  readonly options: Table;
  readonly operands?: Operands;
  readonly lone?: keyof Table & string;
}

/** Reads what was typed after the name of a command, strictly: nothing unknown, nothing missing, nothing too many. */
export function readArguments<const Table extends OptionTable>(
  accepted: Accepted<Table>,
  args: readonly string[],
): ReadArguments<Table> {
  const tokens = tokenize(accepted.options, args);
  if (tokens.some((token) => token.kind === 'option' && token.name === 'help')) {
    return { kind: 'help' };
  }
  const operands = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const typed = tokens
    .filter((token) => token.kind === 'option')
    .map((token) => ({ ...token, name: nameNow(accepted.options, token.name) }));
  const fault =
    typed.map((token) => findOptionFault(accepted.options, token)).find(Boolean) ??
    findOperandFault(accepted, operands);
  if (fault !== undefined) return { kind: 'fault', fault };
  const values = Object.entries(accepted.options).map(([name, option]) => {
    const value = typed.findLast((token) => token.name === name);
    return [name, takeValue(option, value)];
  });
  return { kind: 'values', values: Object.fromEntries(values), operands };
}

interface TypedOption {
  readonly kind: 'option';
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

/** Taken by every command. */
const EVERYWHERE = {
  help: { type: 'boolean', short: 'h' },
  debug: { type: 'boolean' },
} as const;

function tokenize(options: OptionTable, args: readonly string[]) {
  const types = Object.entries(options).flatMap(([name, { kind, formerly = name }]) =>
    [name, formerly].map(
      (each) => [each, { type: kind === 'flag' ? 'boolean' : 'string' }] as const,
    ),
  );
  return parseArgs({
    args: [...args],
    options: { ...Object.fromEntries(types), ...EVERYWHERE },
    allowPositionals: true,
    strict: false,
    tokens: true,
  }).tokens;
}

function nameNow(options: OptionTable, typed: string): string {
  return Object.keys(options).find((name) => options[name]?.formerly === typed) ?? typed;
}

function findOptionFault(options: OptionTable, typed: TypedOption): string | undefined {
  const { name, rawName, value } = typed;
  const option = Object.hasOwn(options, name) ? options[name] : undefined;
  if (option === undefined && !Object.hasOwn(EVERYWHERE, name)) {
    const near = findNear(name, Object.keys(options));
    const hint = near === undefined ? '' : ` Có phải --${near}?`;
    return `Không có lựa chọn «${rawName}».${hint}`;
  }
  if (option === undefined || option.kind === 'flag') {
    return value === undefined ? undefined : `Lựa chọn ${rawName} không nhận giá trị «${value}».`;
  }
  // A dash in the place of a value is the next option, unless it was written with an equals sign.
  if (value === undefined || value === '' || (!typed.inlineValue && /^-./.test(value))) {
    return `Lựa chọn ${rawName} thiếu giá trị: ghi «${rawName} ${option.value}».`;
  }
  return option.kind === 'number' ? findNumberFault(rawName, value, option.range) : undefined;
}

function findNumberFault(
  name: string,
  value: string,
  [least, most]: readonly [number, number],
): string | undefined {
  const number = /^\d{1,15}$/.test(value) ? Number(value) : Number.NaN;
  if (number >= least && number <= most) return undefined;
  return `Lựa chọn ${name} phải là một số từ ${least} đến ${most}, không phải «${value}».`;
}

function findOperandFault<Table extends OptionTable>(
  { name, operands, lone }: Accepted<Table>,
  typed: readonly string[],
): string | undefined {
  const { least = 0, most = 0, value = '' } = operands ?? {};
  const [stray] = typed.slice(most);
  if (typed.length < least) return `Lệnh «${name}» cần ${value}.`;
  if (stray === undefined) return undefined;
  if (most > 0) return `Lệnh «${name}» chỉ nhận ${most} ${value}; thừa «${stray}».`;
  const meant = lone === undefined ? '' : ` Có phải: ${callCommand(name, `--${lone} ${stray}`)}?`;
  return `Lệnh «${name}» không nhận «${stray}».${meant}`;
}

function takeValue(option: Option, typed: TypedOption | undefined) {
  if (option.kind === 'flag') return typed !== undefined;
  if (typed?.value === undefined) return option.fallback;
  return option.kind === 'number' ? Number(typed.value) : typed.value;
}

// As people miss: another case, a dash too many, one or two letters, two letters swapped.
function findNear(name: string, names: readonly string[]): string | undefined {
  const plain = (text: string) => text.toLowerCase().replace(/[-_]/g, '');
  const sorted = (text: string) => [...plain(text)].sort().join('');
  const near = names
    .map((each) => ({
      each,
      far: distance(plain(each), plain(name)),
      foreign: distance(sorted(each), sorted(name)),
    }))
    .sort((a, b) => a.far - b.far || a.foreign - b.foreign)[0];
  const most = plain(name).length < 4 ? 1 : 2;
  return near !== undefined && near.far <= most ? near.each : undefined;
}
