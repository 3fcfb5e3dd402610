/** One argument of a call in a sample. */
export interface Argument {
  /** Offset of its first character in the sample. */
  readonly start: number;
  readonly source: string;
}

/** Returns the arguments that a sample passes to an operation, in order; throws where it does not call the operation. */
export function argumentsOf(sample: string, operation: string): readonly Argument[] {
  const path = operation.split(".").map((part) => `\\s*\\.\\s*${part}`);
  const call = new RegExp(`\\w${path.join("")}\\(`).exec(sample);
  if (!call) throw new Error(`the sample of ${operation} does not call it`);
  const found: Argument[] = [];
  let start = call.index + call[0].length;
  let depth = 0;
  for (let at = start; at < sample.length; at += 1) {
    const sign = sample[at] ?? "";
    if (sign === '"') at += /^"(?:[^"\\]|\\.)*/.exec(sample.slice(at))?.[0].length ?? 1;
    else if ("([{".includes(sign)) depth += 1;
    else if (depth > 0 && ")]}".includes(sign)) depth -= 1;
    else if (depth === 0 && (sign === "," || sign === ")")) {
      const source = sample.slice(start, at);
      if (source.trim()) found.push({ start: start + source.search(/\S/), source: source.trim() });
      start = at + 1;
      if (sign === ")") return found;
    }
  }
  throw new Error(`the call of ${operation} in its sample has no end`);
}

/** Returns the value of an argument that is JSON but for bare keys and trailing commas; throws for anything else. */
export function argumentValue({ source }: Argument): unknown {
  const json = source.replace(/("(?:[^"\\]|\\.)*")|([A-Za-z_$][\w$]*)(?=\s*:)|,(?=\s*[}\]])/g, (_, text, bare) =>
    bare ? `"${bare}"` : (text ?? ""),
  );
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new Error(`an argument of a sample is no plain value: ${source}`, { cause });
  }
}
