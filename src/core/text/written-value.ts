/** What a source states of a quantity: the value as digits with a decimal comma («3590», «28,70», «-0,5»), its upper bound and its qualifier. */
export interface WrittenValue {
  readonly value: string;
  readonly upper?: string | undefined;
  readonly qualifier?: string | undefined;
}

/** A value for readers, every digit as its source has it: «hơn 3.590», «28,70», «12–13». */
export function valueText({ qualifier, ...value }: WrittenValue): string {
  return qualifier === undefined ? digitsText(value) : `${qualifier} ${digitsText(value)}`;
}

/** The digits of a value alone, without its qualifier: «3.590», «12–13». */
export function digitsText({ value, upper }: WrittenValue): string {
  return upper === undefined ? groupDigits(value) : `${groupDigits(value)}–${groupDigits(upper)}`;
}

/** The number a value is drawn at; `undefined` where it is too large to be told from its neighbours. */
export function numberOf(value: string): number | undefined {
  const number = Number(value.replace(',', '.'));
  return Math.abs(number) <= Number.MAX_SAFE_INTEGER ? number : undefined;
}

/** Whole digits in threes with dots, the fraction untouched: 3590 gives «3.590», 2,820 stays «2,820». */
function groupDigits(value: string): string {
  const [whole = '', ...fraction] = value.split(',');
  return [whole.replace(/\B(?=(?:\d{3})+$)/g, '.'), ...fraction].join(',');
}
