/** Bytes as `6.5`, without the unit. */
export function kibibytes(bytes: number): string {
  return (bytes / 1024).toFixed(1);
}
