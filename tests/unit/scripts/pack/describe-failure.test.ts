import { expect, test } from 'vitest';
import { describeFailure } from '#scripts/files/describe-failure.ts';

test('a full disk is told with its cure and the file, also from inside another error', () => {
  const full = Object.assign(new Error('write'), { code: 'ENOSPC', path: '/usb/kho.zip' });
  for (const error of [full, new Error('outer', { cause: full })]) {
    expect(describeFailure(error)).toMatch(/^Hết chỗ trên đĩa\..*«\/usb\/kho\.zip»/);
  }
});

test('an error of the program is not explained away', () => {
  expect(describeFailure(new TypeError('x is undefined'))).toBeUndefined();
  expect(describeFailure('x')).toBeUndefined();
});
