/** A value of a draft, as a person has typed it so far: every scalar is a text. */
export type Value = string | readonly Value[] | Values;

/** The fields of a record that is being written. */
export interface Values {
  readonly [key: string]: Value;
}

/** Where a value stands: keys of fields and places in lists. */
export type ValuePath = readonly (string | number)[];

/** The value at a path; `undefined` where nothing stands. */
export function valueAt(values: Value | undefined, path: ValuePath): Value | undefined {
  return path.reduce<Value | undefined>((value, key) => childOf(value, key), values);
}

/** The text at a path; empty where none stands. */
export function textAt(values: Values, path: ValuePath): string {
  const value = valueAt(values, path);
  return typeof value === 'string' ? value : '';
}

/** The list at a path; empty where none stands. */
export function listAt(values: Values, path: ValuePath): readonly Value[] {
  const value = valueAt(values, path);
  return isList(value) ? value : [];
}

/** The fields at a path; none where none stand. */
export function fieldsAt(values: Values, path: ValuePath): Values {
  const value = valueAt(values, path);
  return isFields(value) ? value : {};
}

/** The same values with another one at the path. */
export function setAt(values: Values, path: ValuePath, value: Value): Values {
  return put(values, path, value) as Values;
}

/** The same values without the one at the path; what stands behind it in a list moves up. */
export function removeAt(values: Values, path: ValuePath): Values {
  const [parent, key] = [valueAt(values, path.slice(0, -1)), path.at(-1)];
  if (isList(parent)) {
    return setAt(values, path.slice(0, -1), parent.toSpliced(Number(key), 1));
  }
  if (!isFields(parent)) return values;
  const left = Object.fromEntries(Object.entries(parent).filter(([name]) => name !== key));
  return path.length === 1 ? left : setAt(values, path.slice(0, -1), left);
}

/** The values without what was left empty. A row of a list stays, so that rows are counted as on the form, until it is the last and empty. */
export function withoutBlanks(value: Value): Value | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (isList(value)) {
    const rows = value.map((row) => withoutBlanks(row) ?? (typeof row === 'string' ? '' : {}));
    const kept = rows.slice(0, rows.findLastIndex((row) => !isBlank(row)) + 1);
    return kept.length === 0 ? undefined : kept;
  }
  const fields = Object.entries(value).flatMap(([key, inner]) => {
    const kept = withoutBlanks(inner);
    return kept === undefined ? [] : [[key, kept] as const];
  });
  return fields.length === 0 ? undefined : Object.fromEntries(fields);
}

function isBlank(value: Value): boolean {
  return value === '' || (isFields(value) && Object.keys(value).length === 0);
}

/** Whether a value is a list. */
export function isList(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value);
}

function isFields(value: Value | undefined): value is Values {
  return typeof value === 'object' && !Array.isArray(value);
}

function childOf(value: Value | undefined, key: string | number): Value | undefined {
  if (isList(value)) return value[Number(key)];
  return isFields(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

function put(value: Value | undefined, path: ValuePath, leaf: Value): Value {
  const [key, ...rest] = path;
  if (key === undefined) return leaf;
  const child = put(childOf(value, key), rest, leaf);
  if (typeof key === 'number') {
    const list = isList(value) ? value : [];
    return list.toSpliced(key, 1, child);
  }
  return { ...(isFields(value) ? value : {}), [key]: child };
}
