import { createHash, createPublicKey, verify } from 'node:crypto';

/** How a signature stands to a text and a list of public keys: made by one of them, or why it counts for nothing, in Vietnamese. */
export type SignatureReading = { readonly signer: string } | { readonly fault: string };

/** Checks a detached signature as `ssh-keygen -Y sign -n file` makes it (OpenSSH, PROTOCOL.sshsig), by an Ed25519 key of those that `keys` holds: the lines of a `.pub` file or of a list of allowed signers. */
export function checkSignature(
  text: Uint8Array,
  signature: string,
  keys: string,
): SignatureReading {
  const known = [...keys.matchAll(PUBLIC_KEY)].map(([, key = '']) => Buffer.from(key, 'base64'));
  if (known.length === 0) return { fault: 'tệp khóa không có khóa công khai «ssh-ed25519 …» nào' };
  const [, armoured] = ARMOUR.exec(signature) ?? [];
  const read = armoured === undefined ? undefined : readParts(Buffer.from(armoured, 'base64'));
  if (read === undefined) return { fault: 'tệp chữ ký không phải do «ssh-keygen -Y sign» làm' };
  if (read.namespace !== NAMESPACE) {
    return { fault: `chữ ký không phải của một tệp (cần «-n ${NAMESPACE}»)` };
  }
  const key = known.find((each) => each.equals(read.publicKey));
  if (key === undefined) return { fault: 'người ký không có trong tệp khóa' };
  if (!isSignedBy(key, read, text)) return { fault: 'chữ ký không phải của gói này' };
  const fingerprint = createHash('sha256').update(key).digest('base64').replace(/=+$/, '');
  return { signer: `SHA256:${fingerprint}` };
}

/** What signatures of packages are made for: OpenSSH keeps them apart from those of logins and mails. */
export const NAMESPACE = 'file';

const PUBLIC_KEY = /(?:^|\s)ssh-ed25519\s+([A-Za-z\d+/]{60,120}={0,2})(?=\s|$)/gm;
const ARMOUR = /-----BEGIN SSH SIGNATURE-----\s+([A-Za-z\d+/=\s]+?)\s*-----END SSH SIGNATURE-----/;

interface SignatureParts {
  readonly publicKey: Buffer;
  readonly namespace: string;
  readonly reserved: Buffer;
  readonly hash: 'sha256' | 'sha512';
  readonly signature: Buffer;
}

function readParts(blob: Buffer): SignatureParts | undefined {
  if (blob.subarray(0, 6).toString('latin1') !== MAGIC || blob.readUInt32BE(6) !== 1) {
    return undefined;
  }
  const [publicKey, namespace, reserved, hash, signature] = readStrings(blob.subarray(10));
  const [kind, raw] = signature === undefined ? [] : readStrings(signature);
  if (publicKey === undefined || namespace === undefined || reserved === undefined)
    return undefined;
  const hashName = hash?.toString('latin1');
  if (hashName !== 'sha256' && hashName !== 'sha512') return undefined;
  if (kind?.toString('latin1') !== 'ssh-ed25519' || raw?.length !== 64) return undefined;
  return {
    publicKey,
    namespace: namespace.toString('utf8'),
    reserved,
    hash: hashName,
    signature: raw,
  };
}

const MAGIC = 'SSHSIG';

/** The strings of a message one after another, each after its length in 32 bits (RFC 4251, section 5); what does not fit ends the list. */
function readStrings(bytes: Buffer): readonly Buffer[] {
  const strings: Buffer[] = [];
  for (let at = 0; at + 4 <= bytes.length; ) {
    const end = at + 4 + bytes.readUInt32BE(at);
    if (end > bytes.length) break;
    strings.push(bytes.subarray(at + 4, end));
    at = end;
  }
  return strings;
}

function isSignedBy(key: Buffer, parts: SignatureParts, text: Uint8Array): boolean {
  const [, raw] = readStrings(key);
  if (raw?.length !== 32) return false;
  const digest = createHash(parts.hash).update(text).digest();
  const signed = [Buffer.from(parts.namespace), parts.reserved, Buffer.from(parts.hash), digest];
  const message = Buffer.concat([Buffer.from(MAGIC), ...signed.flatMap(withLength)]);
  const jwk = { kty: 'OKP', crv: 'Ed25519', x: raw.toString('base64url') };
  return verify(undefined, message, createPublicKey({ key: jwk, format: 'jwk' }), parts.signature);
}

function withLength(bytes: Buffer): readonly Buffer[] {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return [length, bytes];
}
