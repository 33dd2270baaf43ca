import { isReservedName, MAX_ADDRESS_LENGTH } from './text/portable-names.ts';

/** What is wrong with an address, and how it is written. */
export interface AddressFault {
  readonly what: string;
  readonly fix: string;
}

/** What keeps an address of the site from being one: a path from the root that is a folder or file on every system, and means nothing else to a host that reads it as a rule. `undefined` where nothing does. */
export function findAddressFault(address: string): AddressFault | undefined {
  return FAULTS.find(({ breaks }) => breaks(address));
}

const WRITE_PATH = 'Viết theo dạng /tin/2019/ten-bai/, không có tên miền.';
/** The most bytes that common file systems take for one name. */
const MAX_NAME_BYTES = 255;
const PLAIN = /^[\p{L}\p{M}\p{N}\-._~+@=/]*$/u;

const FAULTS: readonly (AddressFault & { readonly breaks: (address: string) => boolean })[] = [
  {
    breaks: (address) => !address.startsWith('/') || address.startsWith('//'),
    what: 'không phải địa chỉ trong kho',
    fix: WRITE_PATH,
  },
  {
    breaks: (address) => /%|\\/.test(address),
    what: 'có dấu «%» hoặc «\\»',
    fix: 'Viết chữ như trình duyệt hiện ra, không viết mã «%…»; ngăn các phần bằng «/».',
  },
  {
    breaks: (address) => !PLAIN.test(address),
    what: 'có ký tự không dùng được trong địa chỉ',
    fix: 'Chỉ dùng chữ cái, chữ số và các dấu «-», «.», «_», «~», «+», «@», «=», ngăn các phần bằng «/».',
  },
  {
    breaks: (address) => address !== address.normalize('NFC'),
    what: 'viết bằng dấu tổ hợp (NFD)',
    fix: 'Gõ lại địa chỉ bằng bộ gõ tiếng Việt Unicode dựng sẵn.',
  },
  {
    breaks: (address) => partsOf(address).includes(''),
    what: 'có hai dấu «/» liền nhau',
    fix: 'Giữ lại một dấu «/».',
  },
  {
    breaks: (address) => partsOf(address).some((part) => /^\./.test(part)),
    what: 'có phần bắt đầu bằng dấu chấm',
    fix: 'Bỏ phần «.», «..» hay tên ẩn; viết thẳng địa chỉ từ gốc của kho.',
  },
  {
    breaks: (address) =>
      partsOf(address).some((part) => isReservedName(part) || part.endsWith('.')),
    what: 'có phần mà Windows không nhận làm tên thư mục',
    fix: 'Dùng tên khác: không phải con, prn, aux, nul, com1, lpt1…, và không kết thúc bằng dấu chấm.',
  },
  {
    breaks: (address) =>
      address.length > MAX_ADDRESS_LENGTH ||
      partsOf(address).some((part) => new TextEncoder().encode(part).length > MAX_NAME_BYTES),
    what: 'quá dài',
    fix: `Viết địa chỉ không quá ${MAX_ADDRESS_LENGTH} ký tự.`,
  },
];

// A slash at the end marks a page and ends no part.
function partsOf(address: string): readonly string[] {
  return address === '/' ? [] : address.replace(/^\/|\/$/g, '').split('/');
}
