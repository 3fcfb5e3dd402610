import type { TextPage } from "./layout.ts";

/** A page with its content as Markdown. */
export interface Twin {
  readonly page: TextPage;
  readonly markdown: string;
}
