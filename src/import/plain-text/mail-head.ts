import type { Dropped } from '../article.ts';

/** A text that was copied out of a mail: its lines as an article has them, name and day above the text, and what only the mail needed. */
export interface MailText {
  readonly lines: readonly string[];
  readonly dropped: readonly Dropped[];
}

/** Takes the head of a mail off a text that begins with one («Từ: … Ngày: … Tới: … Chủ đề: …»), and its greetings; `undefined` where it begins otherwise. */
export function readMail(lines: readonly string[]): MailText | undefined {
  const end = lines.findIndex((line) => !FIELD.test(line));
  const head = lines.slice(0, Math.max(0, end));
  const subject = head.find((line) => SUBJECT.test(line));
  if (head.length < LEAST_FIELDS || subject === undefined || !head.some(isOfPeople)) {
    return undefined;
  }
  const title = subject.replace(SUBJECT, '').replace(FORWARDED, '');
  const day = head.find((line) => DAY.test(line));
  const rest = lines.slice(end);
  const fields = head.filter((line) => line !== subject && line !== day);
  return {
    lines: [
      title,
      ...(day === undefined ? [] : [day]),
      ...rest.filter((line) => !isGreeting(line)),
    ],
    dropped: [
      ...fields.map((text) => ({ text, reason: 'đầu thư điện tử' })),
      ...rest.filter(isGreeting).map((text) => ({ text, reason: 'lời chào của thư' })),
    ],
  };
}

// A page may have one or two such lines above its text.
const LEAST_FIELDS = 3;
const FIELD =
  /^(?:từ|người gửi|from|tới|đến|gửi tới|người nhận|to|cc|bcc|đồng gửi|ngày(?: gửi)?|gửi lúc|thời gian|date|sent|chủ đề|tiêu đề|subject|đính kèm|attachments?|reply-to|trả lời tới)\s*:\s*\S/iu;
const SUBJECT = /^(?:chủ đề|tiêu đề|subject)\s*:\s*/iu;
const DAY = /^(?:ngày(?: gửi)?|gửi lúc|thời gian|date|sent)\s*:/iu;
const FORWARDED = /^(?:(?:fwd?|re|tr|chuyển tiếp|trả lời)\s*:\s*)+/iu;
const GREETING =
  /^(?:kính (?:gửi|thưa|chào)(?!\p{L})[^.!?]{0,80}[,:;.!]?|(?:trân trọng(?: (?:cảm ơn|kính chào))?|kính thư|thân (?:mến|ái)|best regards|regards|sincerely)[\s.,!/]*)$/iu;

function isOfPeople(line: string): boolean {
  return /^(?:từ|người gửi|from|tới|đến|gửi tới|người nhận|to)\s*:/iu.test(line);
}

function isGreeting(line: string): boolean {
  return GREETING.test(line);
}
