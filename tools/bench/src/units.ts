/** Formats bytes as kibibytes, such as `6.5`. */
export function kibibytes(bytes: number): string {
  return (bytes / 1024).toFixed(1);
}
