const suffix = "by tools/codegen. Do not edit.";

/** The first line of every generated file. */
export function header(specFile: string): string {
  return `// Generated from ${specFile} ${suffix}`;
}

/** Whether a text was generated, from any spec. */
export function isGenerated(text: string): boolean {
  const [first = ""] = text.split("\n", 1);
  return first.startsWith("// Generated from ") && first.endsWith(suffix);
}
