import type { Problem } from '#core/problems.ts';
import { isPublishedFile } from '#core/site-files.ts';
import type { Redirect } from '#reader/redirects.ts';
import type { SiteAddresses } from '#views/site-addresses.ts';

interface MovesToCheck {
  /** How problems name the file of redirects. */
  readonly file: string;
  readonly redirects: readonly Redirect[];
  readonly addresses: SiteAddresses;
  /** `some` where an entry could not be read, so that a page may be missing for that alone. */
  readonly unread: 'none' | 'some';
}

/** The problems of redirects that the site has no place for: from a page or file that is there, to one that is not, or two that one system takes for one. */
export function checkMoves({
  file,
  redirects,
  addresses,
  unread,
}: MovesToCheck): readonly Problem[] {
  const seen = new Map<string, string>();
  return redirects.flatMap(({ from, to, line }) => {
    const place = { rule: 'chuyen-huong', file, line };
    const key = from.toLowerCase();
    const twin = seen.get(key);
    seen.set(key, from);
    if (twin !== undefined) {
      const what = `«${from}» chỉ khác «${twin}» ở chữ hoa, chữ thường.`;
      return [{ ...place, what, fix: 'Giữ lại một dòng.' }];
    }
    if (addresses.has(key) || addresses.has(`${key}/`)) {
      const what = `Trang «${from}» vẫn còn nên không thể chuyển đi nơi khác.`;
      return [{ ...place, what, fix: 'Xóa dòng này, hoặc bỏ trang ấy.' }];
    }
    if (isKept(key, addresses)) {
      const what = `«${from}» nằm trong phần kho dùng riêng (ảnh, chỉ mục tìm kiếm, tệp của máy chủ).`;
      return [{ ...place, what, fix: 'Xóa dòng này: ở đó chưa từng có trang nào.' }];
    }
    if (unread === 'none' && !addresses.has(to)) {
      const what = `Nơi chuyển đến «${to}» không có trong kho.`;
      return [{ ...place, what, fix: 'Ghi địa chỉ của một trang đang có.' }];
    }
    return [];
  });
}

// A page at the address would be a file of the site's own, lie among them, or below a file as if that were a folder.
function isKept(from: string, addresses: SiteAddresses): boolean {
  const parts = from.slice(1).split('/');
  const above = parts.map((_, index) => parts.slice(0, index + 1).join('/'));
  const ways = [...above.filter((way) => way !== ''), `${from.slice(1)}index.html`];
  return ways.some((way) => !isPublishedFile(way) || addresses.has(`/${way}`));
}
