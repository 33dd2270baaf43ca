/** Whether a file is of the kind that systems leave in a folder by themselves (macOS, Windows, KDE) and no reader ever opens; by its last name alone. */
export function isSystemFile(path: string): boolean {
  return SYSTEM_FILE.test(path.slice(path.lastIndexOf('/') + 1));
}

const SYSTEM_FILE =
  /^(?:\.DS_Store|\.localized|\.apdisk|\.directory|(?:eh)?thumbs\.db|desktop\.ini|\._.+|Icon\r)$/i;
