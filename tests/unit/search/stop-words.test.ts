import { expect, test } from 'vitest';
import { planQuery } from '#search/query/query-plan.ts';

test.each([
  ['khởi nghiệp Sơn La', 'khởi nghiệp sơn la', '«La» is not «là»'],
  ['nuôi trồng thủy sản', 'nuôi trồng thủy sản', '«trồng» is not «trong»'],
  ['chuyển đổi số', 'chuyển dổi số', '«số» is half of the term'],
  ['công nghệ thông tin', 'công nghệ thông tin', '«tin» is part of a term'],
  ['do thi thong minh da nang', 'do thi thong minh da nang', 'without marks «thi» may be «thị»'],
  ['tin về khoa học ở Huế', 'khoa học huế', 'a request is not what is looked for'],
  ['cho tôi bài viết về vi mạch', 'vi mạch', 'a longer request'],
  ['tin học văn phòng', 'tin học văn phòng', 'a term that begins like a request'],
  ['Cần Thơ có bao nhiêu đề tài', 'cần thơ dề tài', 'a question word'],
  ['chuyen doi so la gi', 'chuyen doi so', 'a question without marks'],
  ['ngô nên bón phân gì', 'ngô bón phân', 'a whole pattern of a question'],
  ['thẻ xanh có được không', 'thẻ xanh', 'another'],
  ['co dung thuoc khong', 'dung thuoc', 'without marks'],
  ['không khí sạch', 'không khí sạch', 'its last word elsewhere is a word'],
  ['của và', 'của và', 'all that is left when nothing else is'],
])('«%s» looks for «%s»: %s', (query, content) => {
  expect(planQuery(query).content.join(' ')).toBe(content);
});
