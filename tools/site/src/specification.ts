import * as openapi from "@clientele/openapi";
import { isTree, type Tree, text, tree } from "./tree.ts";

export { type Evidence, evidenceOf } from "@clientele/openapi";

/** A bundled OpenAPI document, in which every reference is local. */
export class Specification {
  readonly document: Tree;
  readonly operations: readonly Operation[];
  readonly webhooks: readonly Operation[];
  readonly #document: openapi.Document;

  constructor(document: Tree) {
    this.document = document;
    this.#document = new openapi.Document(text(tree(document.info).title), document);
    const { operations, webhooks } = openapi.specOf(this.#document);
    this.operations = operations.map((operation) => this.#shown(operation, false));
    this.webhooks = webhooks.map((operation) => this.#shown(operation, true));
  }

  get info(): Tree {
    return tree(this.document.info);
  }

  /** The name of the provider: the title without the words that every title ends in. */
  get title(): string {
    return text(this.info.title).replace(/ (Customers )?API$/, "");
  }

  /** Returns the object after its `$ref`s; members beside a `$ref` override those of its target. */
  resolve(value: unknown): Tree {
    return this.#document.dereference(value);
  }

  /** Counts the statements of evidence in the document by their level. */
  evidence(): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    const walk = (value: unknown): void => {
      if (Array.isArray(value)) for (const item of value) walk(item);
      if (!isTree(value)) return;
      const level = openapi.evidenceOf(value)?.level;
      if (level) counts.set(level, (counts.get(level) ?? 0) + 1);
      for (const member of Object.values(value)) walk(member);
    };
    walk(this.document);
    return counts;
  }

  #shown(operation: openapi.Operation, webhook: boolean): Operation {
    const { id, path, method, tags, source, parameters, body, responses } = operation;
    const at = ({ pointer }: { readonly pointer: string }): Tree => this.#document.node(pointer);
    return {
      id,
      path,
      method,
      webhook,
      tag: tags[0] ?? "",
      source,
      parameters: parameters.map(at),
      body: body && at(body),
      requests: this.#media(body?.content ?? []),
      responses: responses.map((response) => {
        return { status: response.status, source: at(response), media: this.#media(response.content) };
      }),
    };
  }

  #media(content: readonly openapi.MediaType[]): Media[] {
    return content.map(({ type, schema, examples }) => ({
      type,
      schema: schema && this.#document.value(schema),
      examples: examples.map((example) => ({ ...example, summary: example.summary || example.name })),
    }));
  }
}

/** One operation, or one webhook, with its references resolved one level deep. */
export interface Operation {
  readonly id: string;
  readonly path: string;
  /** In upper case. */
  readonly method: string;
  readonly webhook: boolean;
  readonly tag: string;
  /** The operation as it stands in the document. */
  readonly source: Tree;
  readonly parameters: readonly Tree[];
  readonly body: Tree | undefined;
  readonly requests: readonly Media[];
  readonly responses: readonly { readonly status: string; readonly source: Tree; readonly media: readonly Media[] }[];
}

/** One media type of a body, with its named examples. */
export interface Media {
  readonly type: string;
  readonly schema: unknown;
  readonly examples: readonly {
    readonly name: string;
    readonly summary: string;
    readonly description: string;
    readonly value: unknown;
  }[];
}
