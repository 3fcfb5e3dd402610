import { loadSpec, type Spec } from "@clientele/openapi";
import { type Checker, createChecker } from "./checker.ts";
import { createMock, type Mock } from "./mock.ts";
import { Schemas } from "./schemas.ts";

/** Builds the client under test around a `fetch`, to talk to its own server or to the one at `baseUrl`. */
export type ClientFactory = (options: {
  readonly fetch: typeof globalThis.fetch;
  readonly baseUrl?: string;
}) => unknown;

/** What a provider's contract is made of. */
export interface ContractOptions {
  /** The spec, or the file it stands in. */
  readonly spec: string | Spec;
  /** Builds the client under test; it must send through the `fetch` it is given. */
  readonly client: ClientFactory;
  /** Base URLs the client may talk to, in place of those the spec names. */
  readonly servers?: readonly string[];
  /** Names of query parameters and top-level members of a body that the client fills in by itself. */
  readonly fills?: readonly string[];
  /** Whether a success body says of itself that the call failed; none does by default. */
  readonly refuses?: (body: unknown, operation: string) => boolean;
  /** Tells two contracts of one package apart, such as two ways to authenticate. */
  readonly label?: string;
  /** Ids of operations that a contract with a label leaves to another one. */
  readonly except?: readonly string[];
}

/** Everything the parts of the kit work with; parsed and compiled once. */
export interface Kit {
  readonly spec: Spec;
  readonly mock: Mock;
  readonly checker: Checker;
  /** The schemas as the spec has them, unsealed. */
  readonly schemas: Schemas;
  readonly client: ClientFactory;
  readonly fills: readonly string[];
  readonly refuses: (body: unknown, operation: string) => boolean;
}

/** Sets a kit up for one spec and one client. */
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
