/** One option of a command, as data: `text` and `number` take a value, called `value` in the usage; `flag` takes none. `formerly` is the name it once had, which is still read. */
export type Option = { readonly formerly?: string } & (
  | {
      readonly kind: 'text';
      readonly value: string;
      readonly summary: string;
      readonly fallback?: string;
    }
  | {
      readonly kind: 'number';
      readonly value: string;
      readonly summary: string;
      readonly range: readonly [least: number, most: number];
      readonly fallback?: number;
    }
  | { readonly kind: 'flag'; readonly summary: string }
);

/** The options of a command by their names, without dashes. */
export type OptionTable = Readonly<Record<string, Option>>;

type ValueOf<Each extends Option> = Each extends { readonly kind: 'flag' }
  ? boolean
  : Each extends { readonly kind: 'number' }
    ? number | (Each extends { readonly fallback: number } ? never : undefined)
    : string | (Each extends { readonly fallback: string } ? never : undefined);

/** What was typed, by option: a flag is `false` and any other option its fallback where it was left out. */
export type OptionValues<Table extends OptionTable> = {
  readonly [Name in keyof Table]: ValueOf<Table[Name]>;
};

/** What stands beside the options: how it is called in the usage, and how many there have to be. */
export interface Operands {
  readonly value: string;
  readonly summary: string;
  readonly least: number;
  readonly most: number;
}
