import { PROGRAM_EXAMPLES } from '#exports/examples.ts';
import { TABLES } from '#exports/tables/registry.ts';

/** What a link may name on a page beside the headings and notes of its text: the parts that pages of its kind can have, whether this one has them or not. */
export interface PageParts {
  readonly names: readonly string[];
  /** Parts that are counted: «so-1», «so-2» … */
  readonly counted?: RegExp;
}

const ON_EVERY_PAGE: readonly string[] = ['noi-dung'];

const ITEM_PARTS: PageParts = {
  names: [
    'dinh-chinh',
    'su-kien',
    'anh',
    'so-lieu',
    'van-ban',
    'chua-ro',
    'nguoi',
    'anh-goc',
    'nguon',
    'trich-dan',
    'co-quan',
    'chu-de',
    'truoc-sau',
    'lien-quan',
  ],
  counted: /^(?:(?:so|vien-dan-\w+)-|cau_)\d+$/,
};

const DOCUMENT_PARTS: PageParts = {
  names: [
    'thong-tin',
    'gioi-thieu',
    'cac-phan',
    'toan-van',
    'muc-tieu',
    'quan-he',
    'hinh-quan-he',
    'doi-van-ban',
    'dong-thoi-gian',
    'trich-dan-hang-nam',
    'duoc-nhac',
    'tep',
    'nguon',
    'trich-dan',
  ],
  counted: /^(?:nam-\d{4}|muc-tieu-\d+)$/,
};

// The first that fits an address is its kind.
const KINDS: readonly (readonly [address: RegExp, parts: PageParts])[] = [
  [
    /^\/$/,
    {
      names: [
        'tu-van-ban-den-thuc-hien',
        'tin-moi',
        'van-ban',
        'danh-muc',
        'cach-dung',
        'tin-theo-nam',
        'ban-do-nay',
      ],
    },
  ],
  [/^\/tin\/\d{4}\//, ITEM_PARTS],
  [/^\/tin\/(?:trang-\d+\/)?$/, { names: [], counted: /^nam-\d{4}$/ }],
  [/^\/van-ban\/(?:trang-\d+\/)?$/, { names: [], counted: /^loai-[a-z0-9-]+$/ }],
  [/^\/van-ban\/loai\//, { names: [] }],
  [/^\/van-ban\//, DOCUMENT_PARTS],
  [/^\/so-hieu\//, { names: ['van-ban', 'cac-tin'] }],
  [/^\/so-lieu\//, { names: ['cac-so-lieu'] }],
  [
    /^\/(?:co-quan|dia-phuong|chu-de|chi-tieu|nguoi|nam)\/(?:trang-\d+\/)?$/,
    { names: ['tin-theo-nam', 'ban-do-nay', 'ban-do-cu', 'nam-va-dia-phuong'] },
  ],
  [
    /^\/(?:co-quan|dia-phuong|chu-de|chi-tieu|nguoi|nam)\//,
    {
      names: ['tin-theo-nam', 'chuc-vu', 'van-ban', 'cac-so-lieu', 'cac-tin', 'chi-tieu', 'nguon'],
      counted: /^(?:(?:chi-tieu|noi)-\d+|nam-\d{4}|thang-\d{4}-\d{2})$/,
    },
  ],
  [/^\/du-lieu\/hoi-sql\//, { names: ['cau-mau', 'cac-bang'] }],
  [/^\/du-lieu\/mang-luoi\//, { names: ['hinh-mang-luoi'] }],
  [
    /^\/du-lieu\/vi-du\//,
    {
      names: ['cau-hoi', 'bang-tinh', ...PROGRAM_EXAMPLES.map(({ program }) => `vi-du-${program}`)],
    },
  ],
  [/^\/du-lieu\//, { names: ['tron-bo', ...TABLES.map(({ name }) => `bang-${name}`)] }],
  [/^\/tim-kiem\//, { names: ['tim-kiem', 'loc'] }],
  [
    /^\/soan-tin\//,
    { names: ['bat-dau', 'thong-tin', 'noi-dung-tin', 'can-sua', 'luu', 'xem-truoc'] },
  ],
  [/^\/mau\//, { names: ['hinh-mau'] }],
];

/** The parts that the page at an address can have; English pages have those of the Vietnamese. */
export function pagePartsAt(address: string): PageParts {
  const path = address.replace(/^\/en\//, '/');
  const { names, counted } = KINDS.find(([kind]) => kind.test(path))?.[1] ?? { names: [] };
  return { names: [...ON_EVERY_PAGE, ...names], ...(counted && { counted }) };
}

/** Whether a page with such parts can have this one. */
export function canHavePart({ names, counted }: PageParts, part: string): boolean {
  return names.includes(part) || (counted?.test(part) ?? false);
}
