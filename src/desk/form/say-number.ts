const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;
const THOUSANDS = ['', 'nghìn', 'triệu'] as const;
/** Three groups of three digits: what lies between two «tỷ». */
const BILLION_DIGITS = 9;

/** A number as the archive writes it («3590», «17,64») in words, as one reads it aloud: «ba nghìn năm trăm chín mươi»; `undefined` for anything else. */
export function sayNumber(written: string): string | undefined {
  const match = /^(?<sign>-?)(?<whole>\d{1,25})(?:,(?<fraction>\d{1,25}))?$/.exec(written)?.groups;
  if (match === undefined) return undefined;
  const { sign = '', whole = '', fraction } = match;
  const words = [
    ...(sign === '' ? [] : ['âm']),
    sayWhole(whole.replace(/^0+(?=\d)/, '')),
    ...(fraction === undefined ? [] : ['phẩy', sayFraction(fraction)]),
  ];
  return words.join(' ');
}

function sayWhole(digits: string): string {
  if (/^0*$/.test(digits)) return DIGITS[0];
  return sayBillions(digits, 'leading').join(' ');
}

type Position = 'leading' | 'following';

function sayBillions(digits: string, position: Position): readonly string[] {
  if (digits.length <= BILLION_DIGITS) return sayGroups(digits, position);
  const [above, below] = [digits.slice(0, -BILLION_DIGITS), digits.slice(-BILLION_DIGITS)];
  return [...sayBillions(above, position), 'tỷ', ...sayGroups(below, 'following')];
}

function sayGroups(digits: string, position: Position): readonly string[] {
  const groups = digits.match(/\d{1,3}(?=(?:\d{3})*$)/g) ?? [];
  let isLeading = position === 'leading';
  return groups.flatMap((group, at) => {
    if (Number(group) === 0) return [];
    const unit = THOUSANDS[groups.length - 1 - at] ?? '';
    const words = sayHundreds(group, isLeading ? 'leading' : 'following');
    isLeading = false;
    return unit === '' ? words : [...words, unit];
  });
}

// Behind a larger group the hundreds are said even where there are none: «một nghìn không trăm linh năm».
function sayHundreds(group: string, position: Position): readonly string[] {
  const [hundreds = 0, tens = 0, ones = 0] = group.padStart(3, '0').split('').map(Number);
  const saysHundreds = hundreds > 0 || position === 'following';
  const spoken = saysHundreds ? [DIGITS[hundreds] ?? '', 'trăm'] : [];
  return [...spoken, ...sayTens(tens, ones, saysHundreds ? 'following' : 'leading')];
}

function sayTens(tens: number, ones: number, position: Position): readonly string[] {
  const one = DIGITS[ones] ?? '';
  if (tens === 0) {
    if (ones === 0) return [];
    return position === 'following' ? ['linh', one] : [one];
  }
  const last = ones === 5 ? 'lăm' : tens > 1 && ones === 1 ? 'mốt' : one;
  const ten = tens === 1 ? ['mười'] : [DIGITS[tens] ?? '', 'mươi'];
  return ones === 0 ? ten : [...ten, last];
}

// «17,64» is read as a number of two digits, what begins with zero or is longer digit by digit.
function sayFraction(digits: string): string {
  if (/^[1-9]\d?$/.test(digits)) return sayWhole(digits);
  return [...digits].map((digit) => DIGITS[Number(digit)]).join(' ');
}
