/** Counts of a gold set of things found in texts: how many there are, how many were found right, how many found that are none or wrong. */
export interface FoundCount {
  readonly rows: number;
  readonly wanted: number;
  readonly right: number;
  readonly wrong: number;
  /** Texts where anything differs, for the person who mends it. */
  readonly faults: readonly string[];
}

/** What one text should give and gave, as comparable words. */
export interface FoundRow {
  readonly text: string;
  readonly why: string;
  readonly wanted: readonly string[];
  readonly found: readonly string[];
}

/** Counts what was found right and wrong over texts. */
export function countFound(rows: readonly FoundRow[]): FoundCount {
  let [wanted, right, wrong] = [0, 0, 0];
  const faults: string[] = [];
  for (const row of rows) {
    const missed = row.wanted.filter((one) => !row.found.includes(one));
    const extra = row.found.filter((one) => !row.wanted.includes(one));
    wanted += row.wanted.length;
    right += row.wanted.length - missed.length;
    wrong += extra.length;
    if (missed.length + extra.length > 0)
      faults.push(
        `${row.text} [${row.why}]\n      thiếu ${missed.join(' | ')}\n      thừa ${extra.join(' | ')}`,
      );
  }
  return { rows: rows.length, wanted, right, wrong, faults };
}

/** Precision and recall of a count, each from 0 to 1. */
export function ratesOfFound({ wanted, right, wrong }: FoundCount): {
  readonly precision: number;
  readonly recall: number;
} {
  return { precision: right / Math.max(1, right + wrong), recall: right / Math.max(1, wanted) };
}
