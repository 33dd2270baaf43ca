import { escapeUTF8 } from 'entities';

// What XML 1.0 cannot hold at all (§ 2.2) is left out.
const UNHOLDABLE = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** Text as it stands in an element or a quoted attribute of XML 1.0. */
export function escapeXml(text: string): string {
  return escapeUTF8(text.replace(UNHOLDABLE, ''));
}
