import { expect, test } from 'vitest';
import { checkSignature } from '#scripts/verify-package/ssh-signature.ts';

// Made by OpenSSH: ssh-keygen -t ed25519, ssh-keygen -Y sign -n file.
const KEY =
  'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIMww0aOSmG0N4OzAPFUi6hrLlTtRgu2UHx+Bbk1Uxe1m kho thu';
const OTHER = KEY.replace('G0N4', 'G0N5');
const TEXT = Buffer.from('danh sách\n');
const SIGNATURE = [
  '-----BEGIN SSH SIGNATURE-----',
  'U1NIU0lHAAAAAQAAADMAAAALc3NoLWVkMjU1MTkAAAAgzDDRo5KYbQ3g7MA8VSLqGsuVO1',
  'GC7ZQfH4FuTVTF7WYAAAAEZmlsZQAAAAAAAAAGc2hhNTEyAAAAUwAAAAtzc2gtZWQyNTUx',
  'OQAAAEB9HZ/vI79xLCABoe0dRGLIml/a7xoVf7jNvwZs4HFhXJXx1wXJS2647ssSC4ZGGI',
  'hjfueh9GhfI7QrGNpn0LAM',
  '-----END SSH SIGNATURE-----',
].join('\n');
const OF_GIT = [
  '-----BEGIN SSH SIGNATURE-----',
  'U1NIU0lHAAAAAQAAADMAAAALc3NoLWVkMjU1MTkAAAAgzDDRo5KYbQ3g7MA8VSLqGsuVO1',
  'GC7ZQfH4FuTVTF7WYAAAADZ2l0AAAAAAAAAAZzaGE1MTIAAABTAAAAC3NzaC1lZDI1NTE5',
  'AAAAQLuWvHJftTwHs5xfw7eKhWDhBIvpINGQvsQ1FwIiYMAi1aD4+IjqwJfASH0wZzMFRS',
  'jNuT517zb7rJd+K07wWAI=',
  '-----END SSH SIGNATURE-----',
].join('\n');
const BY_ECDSA = [
  '-----BEGIN SSH SIGNATURE-----',
  'U1NIU0lHAAAAAQAAAGgAAAATZWNkc2Etc2hhMi1uaXN0cDI1NgAAAAhuaXN0cDI1NgAAAE',
  'EEC1t1cyxk4Tvk4wFa4ne3DlCwDXZdOZd/97bTT4YHiXa+6t/TrV3Rj1uMoJnm1brqUJuX',
  'o4/s6J8PM1vP1/xn8wAAAARmaWxlAAAAAAAAAAZzaGE1MTIAAABlAAAAE2VjZHNhLXNoYT',
  'ItbmlzdHAyNTYAAABKAAAAIQCm/CnUGd5CWfHeujTBEY6eXtz99C4Q3UQ813pRH1Mp8wAA',
  'ACEAnwUGIJWOxIvn+uAQQTRZd+0FQlNre1Iuj4H3abitWmI=',
  '-----END SSH SIGNATURE-----',
].join('\n');

test.each([
  [KEY, 'the public key'],
  [`kho ${KEY}`, 'a list of allowed signers'],
  [`kho,thu namespaces="file" ${KEY}\n`, 'with a limit'],
  [`# khóa cũ\n${OTHER}\n${KEY}\r\n`, 'one of several keys'],
])('a signature of OpenSSH is taken with %j: %s', (keys) => {
  expect(checkSignature(TEXT, SIGNATURE, keys)).toEqual({
    signer: 'SHA256:bKaSiUWfCSPQ1c26yZ7t87jqdntKBngEHG3RP5Npy2Q',
  });
});

test('line ends of Windows in a signature change nothing', () => {
  expect(checkSignature(TEXT, SIGNATURE.replaceAll('\n', '\r\n'), KEY)).toHaveProperty('signer');
});

const flipped = SIGNATURE.replace('JXx1wX', 'JXx1wY');

test.each([
  [Buffer.from('danh sách'), SIGNATURE, KEY, 'không phải của gói này', 'another text'],
  [TEXT, flipped, KEY, 'không phải của gói này', 'a changed signature'],
  [TEXT, SIGNATURE, OTHER, 'người ký không có', 'another key'],
  [TEXT, OF_GIT, KEY, 'không phải của một tệp', 'made for something else'],
  [TEXT, BY_ECDSA, KEY, 'không phải do', 'a kind of key that is not taken'],
  [TEXT, '', KEY, 'không phải do', 'no signature'],
  [TEXT, 'U1NIU0lH', KEY, 'không phải do', 'no frame'],
  [TEXT, SIGNATURE.replace('U1NIU0lH', 'U1NIU0lI'), KEY, 'không phải do', 'another magic word'],
  [
    TEXT,
    `${SIGNATURE.slice(0, 90)}\n-----END SSH SIGNATURE-----`,
    KEY,
    'không phải do',
    'cut short',
  ],
  [
    TEXT,
    '-----BEGIN SSH SIGNATURE-----\nU1NI\n-----END SSH SIGNATURE-----',
    KEY,
    'không phải do',
    'three bytes',
  ],
  [TEXT, SIGNATURE, '', 'không có khóa công khai', 'no key'],
  [TEXT, SIGNATURE, 'ssh-rsa AAAA', 'không có khóa công khai', 'a key that is not taken'],
])('%#: nothing is proved by it', (text, signature, keys, words) => {
  expect(checkSignature(text, signature, keys)).toEqual({ fault: expect.stringContaining(words) });
});
