/** The table of the SQLite file that finds words, asked without marks: `SELECT tin.* FROM tin JOIN tim ON tim.rowid = tin.rowid WHERE tim MATCH 'khoa hoc'`. */
export const FULL_TEXT_TABLE = 'tim';

/** The columns of items whose words it holds. */
export const FULL_TEXT_COLUMNS = ['title', 'lead', 'text'] as const;
