/** Why a keeping did not come to its end; each has its sentence in the table of strings. */
export type KeepingReason =
  | 'network'
  | 'full'
  | 'refused'
  | 'changed'
  | 'foreign'
  | 'newer'
  | 'busy'
  | 'removed'
  | 'worker';

/** A keeping that could not be finished; `file` is the address it ended at, from the root of the site, `status` what the server answered. */
export class KeepingError extends Error {
  override readonly name = 'KeepingError';
  readonly reason: KeepingReason;
  readonly file: string | undefined;
  readonly status: number | undefined;

  constructor(
    reason: KeepingReason,
    at: { readonly file?: string; readonly status?: number; readonly cause?: unknown } = {},
  ) {
    super(`keeping ended: ${reason} ${at.file ?? ''}`, { cause: at.cause });
    this.reason = reason;
    this.file = at.file;
    this.status = at.status;
  }
}
