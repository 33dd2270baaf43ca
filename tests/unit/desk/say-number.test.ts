import { expect, test } from 'vitest';
import { sayNumber } from '#desk/form/say-number.ts';

test.each([
  ['0', 'không', 'nothing'],
  ['5', 'năm', 'one digit'],
  ['10', 'mười', 'ten has a word of its own'],
  ['15', 'mười lăm', 'five behind a ten'],
  ['21', 'hai mươi mốt', 'one behind tens'],
  ['11', 'mười một', 'but not behind ten itself'],
  ['30', 'ba mươi', 'no ones'],
  ['105', 'một trăm linh năm', 'no tens'],
  ['3590', 'ba nghìn năm trăm chín mươi', 'thousands'],
  ['2005', 'hai nghìn không trăm linh năm', 'hundreds are said behind thousands'],
  ['1000000', 'một triệu', 'empty groups are not said'],
  ['1000001', 'một triệu không trăm linh một', 'but what follows them is whole'],
  ['2500000000', 'hai tỷ năm trăm triệu', 'milliards'],
  ['12000000000000', 'mười hai nghìn tỷ', 'thousands of milliards'],
  ['17,64', 'mười bảy phẩy sáu mươi bốn', 'a fraction of two digits'],
  ['28,70', 'hai mươi tám phẩy bảy mươi', 'a zero that the source wrote'],
  ['2,05', 'hai phẩy không năm', 'a fraction that begins with zero'],
  ['-0,5', 'âm không phẩy năm', 'below zero'],
])('%s is «%s»: %s', (written, words) => {
  expect(sayNumber(written)).toBe(words);
});

test.each([['3.590'], ['hai'], [''], ['1,'], ['9'.repeat(26)]])(
  '«%s» is no number of the archive',
  (written) => {
    expect(sayNumber(written)).toBeUndefined();
  },
);
