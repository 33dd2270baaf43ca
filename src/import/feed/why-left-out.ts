import { childrenNamed, textNamed, textWithin, type XmlElement } from './xml-tree.ts';

/** Why an entry of a feed or an export is none of the articles that its site has published, in Vietnamese; `undefined` where it is one. */
export function whyLeftOut(entry: XmlElement): string | undefined {
  if (entry.name === 'at:deleted-entry') return 'bài mà trang gốc đã gỡ';
  return entry.name === 'entry' ? whyNoEntry(entry) : whyNoItem(entry);
}

// A feed has neither kinds nor states; what WordPress exports has both.
function whyNoItem(item: XmlElement): string | undefined {
  const type = textNamed(item, 'wp:post_type') ?? 'post';
  if (type in TYPES) return TYPES[type];
  if (PART_OF_PROGRAM.test(type)) return 'mục của chương trình trang web, không phải bài viết';
  const status = textNamed(item, 'wp:status') ?? 'publish';
  if (status !== 'publish') return STATES[status] ?? `bài có trạng thái «${status}», chưa đăng`;
  if (textNamed(item, 'wp:post_password') !== undefined) return 'bài đặt mật khẩu ở trang gốc';
  return /#comment-\d+$/.test(textNamed(item, 'link') ?? '') ? COMMENT : undefined;
}

const COMMENT = 'bình luận của người đọc';

const TYPES: Readonly<Record<string, string>> = {
  page: 'trang cố định của trang web, không phải bài viết',
  attachment: 'tệp đính kèm; cần thì tải riêng từ trang gốc',
  revision: 'bản cũ của một bài',
  nav_menu_item: 'mục của trình đơn',
};
// What WordPress and its plugins keep beside articles.
const PART_OF_PROGRAM =
  /^(?:custom_css|customize_changeset|oembed_cache|user_request|wp_\w+|acf\S*|elementor_\w+|wpcf7_contact_form|shop_\w+)$/;

const STATES: Readonly<Record<string, string>> = {
  draft: 'bản nháp, chưa đăng ở trang gốc',
  'auto-draft': 'bản nháp tự lưu, chưa đăng ở trang gốc',
  pending: 'bài chờ duyệt, chưa đăng ở trang gốc',
  private: 'bài riêng tư, không công khai ở trang gốc',
  future: 'bài hẹn giờ, chưa đăng ở trang gốc',
  inherit: 'bản cũ của một bài',
  trash: 'bài đã bỏ vào thùng rác',
};

function whyNoEntry(entry: XmlElement): string | undefined {
  const kind = bloggerKind(entry);
  if (kind !== undefined && kind !== 'post') return BLOGGER[kind] ?? BLOGGER['settings'];
  if (childrenNamed(entry, 'thr:in-reply-to').length > 0) return COMMENT;
  const state = textNamed(entry, 'blogger:status')?.toLowerCase() ?? 'live';
  if (state === 'soft_trashed') return STATES['trash'];
  return state !== 'live' || isHeldBack(entry) ? STATES['draft'] : undefined;
}

const BLOGGER: Readonly<Record<string, string>> = {
  comment: COMMENT,
  page: 'trang cố định của trang web, không phải bài viết',
  settings: 'thiết lập của trang web, không phải bài viết',
};

// Blogger exports its settings, templates and comments as entries, their kind in a category or a field.
function bloggerKind(entry: XmlElement): string | undefined {
  const written = textNamed(entry, 'blogger:type')?.toLowerCase();
  if (written !== undefined) return written;
  const terms = childrenNamed(entry, 'category').map(({ attributes }) => attributes['term'] ?? '');
  const term = terms.find((one) => one.includes('schemas.google.com/blogger/2008/kind#'));
  return term?.slice(term.indexOf('#') + 1);
}

// RFC 5023, section 13.1.1: an entry that is not to be shown.
function isHeldBack(entry: XmlElement): boolean {
  const controls = childrenNamed(entry, 'app:control');
  const drafts = controls.flatMap((control) => childrenNamed(control, 'app:draft'));
  return drafts.some((draft) => textWithin(draft).toLowerCase() === 'yes');
}
