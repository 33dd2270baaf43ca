import type { Description } from './table.ts';

/** A question to the SQLite file, as it is asked in the browser and anywhere else. */
export interface SqlExample {
  readonly name: Description;
  readonly sql: string;
}

/** Questions that any archive can be asked. */
export const SQL_EXAMPLES: readonly SqlExample[] = [
  {
    name: {
      vi: 'Văn bản được nhiều tin viện dẫn nhất',
      en: 'The documents that most items cite',
    },
    sql: `SELECT number, name, citing_items
FROM van_ban
ORDER BY citing_items DESC, number
LIMIT 20`,
  },
  {
    name: {
      vi: 'Mọi câu viện dẫn văn bản được viện dẫn nhiều nhất',
      en: 'Every sentence that cites the most cited document',
    },
    sql: `SELECT tin.date, tin.title, vien_dan.sentence
FROM vien_dan
JOIN tin ON tin.id = vien_dan.item
JOIN json_each(vien_dan.documents) AS cited
WHERE cited.value = (SELECT id FROM van_ban ORDER BY citing_items DESC LIMIT 1)
ORDER BY tin.date, vien_dan.start`,
  },
  {
    name: {
      vi: 'Các chỉ tiêu theo địa phương và thời gian',
      en: 'The indicators by place and time',
    },
    sql: `SELECT chi_tieu.name AS chi_tieu, dia_phuong.name AS dia_phuong,
  so_lieu.period, so_lieu.value, so_lieu.unit, so_lieu.address
FROM so_lieu
JOIN chi_tieu ON chi_tieu.id = so_lieu.indicator_id
LEFT JOIN dia_phuong ON dia_phuong.id = so_lieu.place
ORDER BY chi_tieu.name, dia_phuong.name, so_lieu.period`,
  },
  {
    name: {
      vi: 'Số tin theo năm và địa phương',
      en: 'Items by year and place',
    },
    sql: `SELECT substr(tin.date, 1, 4) AS nam, dia_phuong.name AS dia_phuong, count(*) AS so_tin
FROM tin
JOIN json_each(tin.places) AS place
JOIN dia_phuong ON dia_phuong.id = place.value
GROUP BY nam, dia_phuong.id
ORDER BY nam DESC, so_tin DESC`,
  },
  {
    name: {
      vi: 'Tìm chữ không dấu trong mọi tin, hợp nhất đứng trước',
      en: 'Find words without marks in every item, the best first',
    },
    sql: `SELECT tin.date, tin.title, tin.address
FROM tim
JOIN tin ON tin.rowid = tim.rowid
WHERE tim MATCH 'khoa hoc cong nghe'
ORDER BY tim.rank
LIMIT 20`,
  },
];

/** A worked example for a program: what it does, and its text, which runs as written in the folder of the data. */
export interface ProgramExample {
  /** What runs it. */
  readonly program: 'sqlite3' | 'node' | 'duckdb' | 'python' | 'r';
  readonly title: string;
  readonly purpose: Description;
  readonly code: string;
}

/** The worked examples, one a program. */
export const PROGRAM_EXAMPLES: readonly ProgramExample[] = [
  {
    program: 'sqlite3',
    title: 'sqlite3',
    purpose: {
      vi: 'Ghi mười văn bản được viện dẫn nhiều nhất thành CSV.',
      en: 'Writes the ten most cited documents as CSV.',
    },
    code: `sqlite3 -csv -header kho-tin.sqlite "SELECT number, name, citing_items FROM van_ban ORDER BY citing_items DESC, number LIMIT 10"`,
  },
  {
    program: 'node',
    title: 'Node.js',
    purpose: {
      vi: 'Đếm tin theo năm, không cần cài thêm gì (Node 22.13 trở lên).',
      en: 'Counts items by year with nothing to install (Node 22.13 or later).',
    },
    code: `const { DatabaseSync } = require('node:sqlite');
const kho = new DatabaseSync('kho-tin.sqlite', { readOnly: true });
const cau = 'SELECT substr(date, 1, 4) AS nam, count(*) AS so_tin FROM tin GROUP BY nam ORDER BY nam';
for (const { nam, so_tin } of kho.prepare(cau).all()) console.log(nam, so_tin);`,
  },
  {
    program: 'duckdb',
    title: 'DuckDB',
    purpose: {
      vi: 'Đọc thẳng tệp Parquet: chỉ tiêu đã đăng ký, theo địa phương và thời gian.',
      en: 'Reads the Parquet files themselves: registered indicators by place and time.',
    },
    code: `SELECT c.name AS chi_tieu, s.place, s.period, s.value, s.unit
FROM 'so-lieu.parquet' AS s
JOIN 'chi-tieu.parquet' AS c ON c.id = s.indicator_id
ORDER BY chi_tieu, s.place, s.period;`,
  },
  {
    program: 'python',
    title: 'Python, pandas',
    purpose: {
      vi: 'Đọc bảng số liệu bằng pandas: cột ngăn bằng dấu chấm phẩy, phần thập phân sau dấu phẩy.',
      en: 'Reads the table of figures with pandas: columns parted by semicolons, decimals after a comma.',
    },
    code: `import pandas as pd

so_lieu = pd.read_csv("so-lieu.csv", sep=";", decimal=",", encoding="utf-8-sig")
co_ma = so_lieu.dropna(subset=["indicator_id", "value"])
print(co_ma.pivot_table(index=["indicator_id", "place"], columns="period", values="value"))`,
  },
  {
    program: 'r',
    title: 'R',
    purpose: {
      vi: 'Đọc bảng số liệu bằng R, không cần gói nào thêm.',
      en: 'Reads the table of figures in R, with no package to install.',
    },
    code: `so_lieu <- read.csv2("so-lieu.csv", fileEncoding = "UTF-8-BOM")
co_ma <- so_lieu[so_lieu$indicator_id != "", c("indicator_id", "place", "period", "value", "unit")]
print(co_ma[order(co_ma$indicator_id, co_ma$place, co_ma$period), ])`,
  },
];
