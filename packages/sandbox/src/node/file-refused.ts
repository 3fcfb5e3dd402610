/** A file that is no state of a sandbox, or damaged; it was left as it is. */
export class FileRefused extends TypeError {
  override readonly name = "FileRefused";

  constructor(file: string, reason: string, options?: ErrorOptions) {
    super(`${file} cannot be opened: ${reason}. It was left as it is.`, options);
  }
}
