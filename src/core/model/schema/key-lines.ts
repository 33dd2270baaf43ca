/** The line (from 1, in the whole file) of each key path, written with dots: `source.name`, `statistics.3.unit`; the empty path is the start of the YAML. */
export type KeyLines = ReadonlyMap<string, number>;
