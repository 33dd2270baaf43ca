/** The values of a file without what YAML writes as nothing: a field of `null` or `~` is not there, a record of nothing but such fields is nothing itself, and an entry of a list that is nothing becomes an empty text, so that it is told at its line. */
export function dropNulls(values: unknown): unknown {
  if (Array.isArray(values)) return values.map((value) => dropNulls(value) ?? '');
  if (values === null || typeof values !== 'object') return values;
  const fields = Object.entries(values).map(([key, value]) => [key, dropNulls(value)] as const);
  const given = fields.filter(([, value]) => value !== null);
  return fields.length > 0 && given.length === 0 ? null : Object.fromEntries(given);
}
