import type { Spec } from "@clientele/codegen";
import { type Spec as Contract, node, text } from "@clientele/openapi";
import { type Authentication, readAuthentication } from "./authentication.ts";
import { type Call, callsOf } from "./call.ts";
import { type FailureShape, readFailureShape } from "./failure.ts";
import { pascalCase } from "./identifier.ts";
import { readServers, type Servers } from "./servers.ts";

/** Everything that the files of a provider are made from, read off its spec. */
export interface Blueprint {
  readonly name: string;
  readonly className: string;
  readonly title: string;
  /** Address of the provider's own documentation; empty where the spec names none. */
  readonly documentation: string;
  readonly authentication: Authentication;
  readonly servers: Servers;
  readonly failure: FailureShape;
  /** As the generator reads it. */
  readonly spec: Spec;
  /** As the contract kit reads it. */
  readonly contract: Contract;
  readonly calls: readonly Call[];
}

/** Reads a spec that the linter and the generator have nothing against; a list of problems where no client can be made. */
export function readBlueprint(name: string, spec: Spec, contract: Contract): Blueprint | string[] {
  const authentication = readAuthentication(contract, name);
  const servers = readServers(contract);
  if (Array.isArray(authentication) || Array.isArray(servers)) {
    return [authentication, servers].flatMap((read) => (Array.isArray(read) ? read : []));
  }
  const { root } = contract.document;
  return {
    name,
    className: pascalCase(name),
    title: text(node(root.info).title),
    documentation: text(node(root.externalDocs).url),
    authentication,
    servers,
    failure: readFailureShape(contract),
    spec,
    contract,
    calls: callsOf(spec.operations, contract.operations),
  };
}

/** Whether the provider has a host for each mode. */
export function hasModes({ servers }: Blueprint): boolean {
  return "test" in servers;
}

/** The calls that may be made again and again. */
export function safeCalls({ calls }: Blueprint): Call[] {
  return calls.filter(({ method }) => method.retry.safe);
}

/** The call that samples and tests begin with: safe, authenticated, of one thing where there is one, with an answer. */
export function firstCall(blueprint: Blueprint): Call {
  const secured = blueprint.calls.filter(({ operation }) => operation.security.length > 0);
  const worth = ({ method, path, success }: Call): number =>
    (method.retry.safe ? 4 : 0) + (success.body === undefined ? 0 : 2) + (path.length > 0 && !method.pages ? 1 : 0);
  const [best] = secured.toSorted((a, b) => worth(b) - worth(a));
  if (!best) throw new RangeError("a blueprint has an operation with security");
  return best;
}

/**
 * Whether the proof of a package has calls to make: its first operation that reads one thing shows an answer and a
 * refusal.
 */
export function isProvable({ calls }: Blueprint): boolean {
  const reads = calls.filter(({ operation }) => operation.method === "GET" && !operation.body);
  const one = reads.find(({ operation, method }) => !method.pages && operation.path.includes("{"));
  const isRefusal = ({ status }: { status: number }): boolean => status < 500 && status !== 408 && status !== 429;
  return one?.success.body !== undefined && one.errors.some(isRefusal);
}
