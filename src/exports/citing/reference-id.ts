/** The id of the reference to an item or a document of the archive, by the record's own. */
export function referenceId(kind: 'item' | 'document', id: string): string {
  return kind === 'item' ? `tin-${id.replace('/', '-')}` : `van-ban-${id}`;
}
