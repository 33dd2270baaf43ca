/** Whether a file is of the kind that systems and office programs leave by themselves (macOS, Windows, KDE, file servers) and no reader ever opens: by its last name, or by the folder at the top of a disk that it lies in. */
export function isSystemFile(path: string): boolean {
  return SYSTEM_FILE.test(path.slice(path.lastIndexOf('/') + 1)) || TOP_OF_DISK.test(path);
}

const SYSTEM_FILE = new RegExp(
  `^(?:${[
    '\\.DS_Store|\\.localized|\\.apdisk|\\.directory|(?:eh)?thumbs\\.db|desktop\\.ini|\\._.+|Icon\\r',
    '\\.~lock\\..+#|~\\$.+\\.(?:doc|xls|ppt)x?|.+@Syno(?:EAStream|Resource)|\\.nfs[\\da-f]{8,24}',
  ].join('|')})$`,
  'i',
);

/** What a disk or a memory stick holds beside a package that was unpacked at its top; nothing of a package's payload lies there. */
const TOP_OF_DISK = new RegExp(
  `^(?:(?:${[
    'System Volume Information|\\$RECYCLE\\.BIN|RECYCLER|lost\\+found|LOST\\.DIR|\\.Trashes|\\.Trash-\\d+',
    '\\.Spotlight-V100|\\.fseventsd|\\.TemporaryItems|\\.DocumentRevisions-V100',
  ].join('|')})/|(?:\\.metadata_never_index|\\.VolumeIcon\\.icns)$)`,
);
