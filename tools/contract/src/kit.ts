import { loadSpec, type Spec } from "@clientele/openapi";
import { type Checker, createChecker } from "./checker.ts";
import { createMock, type Mock } from "./mock.ts";
import { Schemas } from "./schemas.ts";

/** Creates the client under test around a `fetch`, for its default server or for `baseUrl`. */
export type ClientFactory = (options: {
  readonly fetch: typeof globalThis.fetch;
  readonly baseUrl?: string;
}) => unknown;

/** Options of a contract. */
export interface ContractOptions {
  /** The spec, or its file. */
  readonly spec: string | Spec;
  /** Creates the client under test; it must send through the given `fetch`. */
  readonly client: ClientFactory;
  /** Base URLs that the client may send to, instead of those of the spec. */
  readonly servers?: readonly string[];
  /** Names of query parameters and top-level members of a body that the client fills in by itself. */
  readonly fills?: readonly string[];
  /** Returns whether a success body states that the call failed; by default, none does. */
  readonly refuses?: (body: unknown, operation: string) => boolean;
  /** Distinguishes two contracts of one package, such as two ways to authenticate. */
  readonly label?: string;
  /** Ids of operations that another contract of the package covers; only with a label. */
  readonly except?: readonly string[];
}

/** The parts that the kit shares; parsed and compiled once. */
export interface Kit {
  readonly spec: Spec;
  readonly mock: Mock;
  readonly checker: Checker;
  /** The schemas of the spec, unsealed. */
  readonly schemas: Schemas;
  readonly client: ClientFactory;
  readonly fills: readonly string[];
  readonly refuses: (body: unknown, operation: string) => boolean;
}

/** Creates a kit for a spec and a client. */
export async function createKit({
  spec: source,
  client,
  servers,
  fills = [],
  refuses = () => false,
}: ContractOptions): Promise<Kit> {
  const spec = typeof source === "string" ? loadSpec(source) : source;
  return {
    spec,
    client,
    fills,
    refuses,
    mock: await createMock(spec, servers),
    checker: createChecker(spec, { servers }),
    schemas: new Schemas(spec.document),
  };
}
