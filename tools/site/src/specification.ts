import { isTree, list, type Tree, text, tree } from "./tree.ts";

/** A bundled OpenAPI document, in which every reference is local. */
export class Specification {
  readonly document: Tree;
  readonly operations: readonly Operation[];
  readonly webhooks: readonly Operation[];

  constructor(document: Tree) {
    this.document = document;
    this.operations = this.#collect("paths");
    this.webhooks = this.#collect("webhooks");
  }

  get info(): Tree {
    return tree(this.document.info);
  }

  /** The name of the provider: the title without the words that every title ends in. */
  get title(): string {
    return text(this.info.title).replace(/ (Customers )?API$/, "");
  }

  /** The object itself, or what its `$ref` points at with its own members laid over it. */
  resolve(value: unknown): Tree {
    const node = tree(value);
    if (typeof node.$ref !== "string") return node;
    const { $ref, ...own } = node;
    return { ...this.resolve(this.#at(node.$ref)), ...own };
  }

  /** Everything in the document that carries `x-evidence`, by its level. */
  evidence(): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    const walk = (value: unknown): void => {
      if (Array.isArray(value)) for (const item of value) walk(item);
      if (!isTree(value)) return;
      const level = evidenceOf(value)?.level;
      if (level) counts.set(level, (counts.get(level) ?? 0) + 1);
      for (const member of Object.values(value)) walk(member);
    };
    walk(this.document);
    return counts;
  }

  #at(pointer: string): unknown {
    if (!pointer.startsWith("#/")) throw new Error(`${pointer}: the bundle has a reference that is not local`);
    const found = pointer
      .slice(2)
      .split("/")
      .map((part) => decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~"))
      .reduce<unknown>((node, key) => tree(node)[key], this.document);
    if (found === undefined) throw new Error(`${pointer}: points at nothing`);
    return found;
  }

  #collect(room: "paths" | "webhooks"): Operation[] {
    return Object.entries(tree(this.document[room])).flatMap(([path, entry]) => {
      const item = this.resolve(entry);
      const stated = Object.keys(item).filter((member) => methods.includes(member));
      return stated.map((method) => this.#operation(room, path, method, item));
    });
  }

  #operation(room: "paths" | "webhooks", path: string, method: string, item: Tree): Operation {
    const source = tree(item[method]);
    const id = text(source.operationId);
    if (!id) throw new Error(`${method} ${path} has no operationId`);
    const body = this.resolve(source.requestBody);
    return {
      id,
      path,
      method: method.toUpperCase(),
      webhook: room === "webhooks",
      tag: text(list(source.tags)[0]),
      source,
      parameters: [...list(item.parameters), ...list(source.parameters)].map((entry) => this.resolve(entry)),
      body: source.requestBody === undefined ? undefined : body,
      requests: this.#media(body),
      responses: Object.entries(tree(source.responses)).map(([status, entry]) => {
        const response = this.resolve(entry);
        return { status, source: response, media: this.#media(response) };
      }),
    };
  }

  #media(owner: Tree): Media[] {
    return Object.entries(tree(owner.content)).map(([type, entry]) => ({
      type,
      schema: tree(entry).schema,
      examples: Object.entries(tree(tree(entry).examples)).map(([name, example]) => {
        const { summary, description, value } = this.resolve(example);
        return { name, summary: text(summary) || name, description: text(description), value };
      }),
    }));
  }
}

const methods = ["get", "put", "post", "patch", "delete", "head", "options"];

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

/** What a statement rests on, by `x-evidence`. */
export interface Evidence {
  readonly level: string;
  /** Empty where there is none. */
  readonly note: string;
}

/** The evidence that an object states; `undefined` where it states none. */
export function evidenceOf(owner: Tree): Evidence | undefined {
  const stated = owner["x-evidence"];
  if (typeof stated === "string") return { level: stated, note: "" };
  if (!isTree(stated)) return undefined;
  return { level: text(stated.level), note: text(stated.note) };
}
