import { type Document, isAlias, isMap, isScalar, isSeq, type LineCounter } from "yaml";

/** A place in a file; both numbers count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Returns the position of an offset; the start of the file for an offset in an empty document. */
export function positionAt(lines: LineCounter, offset: number): Position {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

/** Returns the offset of the value under `keys`, or of its nearest ancestor that exists. */
export function offsetOf(yaml: Document.Parsed, keys: readonly string[]): number {
  let current: unknown = yaml.contents;
  let offset = 0;
  for (const key of keys) {
    if (isAlias(current)) current = current.resolve(yaml);
    if (isMap(current)) {
      const pair = current.items.find((item) => String(isScalar(item.key) ? item.key.value : item.key) === key);
      if (!pair) break;
      if (isScalar(pair.key)) offset = pair.key.range?.[0] ?? offset;
      current = pair.value;
    } else if (isSeq(current)) {
      const item = current.items[Number(key)];
      if (item === undefined) break;
      if (isScalar(item) || isMap(item) || isSeq(item)) offset = item.range?.[0] ?? offset;
      current = item;
    } else break;
  }
  return offset;
}
