import { spawnSync } from 'node:child_process';
import { visibleName } from '#core/text/visible-name.ts';
import { Refusal } from '../files/refusal.ts';
import { NAMESPACE } from '../verify-package/ssh-signature.ts';

/** The detached signature of the list of a package by the private key in the file `key`, made by the system's own `ssh-keygen`, which asks for the key's password where it has one. Throws a `Refusal` where none can be made. */
export function signList(list: string, key: string): string {
  const args = ['-Y', 'sign', '-q', '-f', key, '-n', NAMESPACE];
  const { error, status, stdout, stderr } = spawnSync('ssh-keygen', args, {
    input: list,
    encoding: 'utf8',
  });
  if (error !== undefined) {
    throw new Refusal(
      'Không có «ssh-keygen» để ký gói. Cài OpenSSH (Windows: Settings, Optional features, OpenSSH Client) rồi chạy lại.',
    );
  }
  if (status === 0 && stdout.includes('BEGIN SSH SIGNATURE')) return stdout;
  const last = stderr.trim().split('\n').at(-1) ?? '';
  throw new Refusal(
    `Không ký được bằng khóa «${visibleName(key)}». Kiểm tra tệp khóa riêng và mật khẩu của nó. ssh-keygen nói: ${visibleName(last)}`,
  );
}
