import { join } from "node:path";
import { format } from "node:util";
import { createChecker, createMock, loadSpec, type Spec, type WireRequest, wireRequest } from "@clientele/contract";
import { others } from "./answers.ts";

/** Runs programs of the documentation with a mock in place of `fetch`, and checks their requests strictly. */
export interface Stage {
  readonly spec: Spec;
  /** Runs a program; `answers` are preferences for the mock, one for each request. */
  run(program: () => Promise<unknown>, answers?: readonly string[]): Promise<Performance>;
  /** Lists the violations that the mock and the strict checker find in a request. */
  inspect(request: WireRequest): Promise<readonly string[]>;
  /** Returns the id of the operation of a request. */
  operationOf(request: WireRequest): string | undefined;
}

/** The effects of a program. */
export interface Performance {
  /** Ids of the operations it called, in order. */
  readonly called: readonly (string | undefined)[];
  /** The violations in its requests. */
  readonly faults: readonly string[];
  /** The lines it printed. */
  readonly printed: readonly string[];
}

// The mock has no state: without this, a walk would receive the same page again.
function laterPage({ operations }: Spec, { url }: WireRequest, id: string | undefined): string | undefined {
  const { searchParams } = new URL(url);
  if (Number(searchParams.get("page") ?? 1) < 2 && Number(searchParams.get("offset") ?? 0) < 1) return undefined;
  const found = operations.find((operation) => operation.id === id);
  const names = found?.responses.flatMap(({ content }) =>
    content.flatMap(({ examples }) => examples.map(({ name }) => name)),
  );
  const last = ["lastPage", "emptyPage"].find((name) => names?.includes(name));
  return last && `code=200, example=${last}`;
}

/** Creates a stage for the programs of one provider. */
export async function createStage(provider: string): Promise<Stage> {
  const spec = loadSpec(join(import.meta.dirname, "../../specs", `${provider}.yaml`));
  const checker = createChecker(spec);
  const mock = await createMock(spec);
  const inspect = async (request: WireRequest): Promise<readonly string[]> => {
    const { violations } = checker.request(request);
    const { violations: complaints } = await mock.answer(request);
    return [...violations.map(({ where, path, message }) => `${where} ${path}: ${message}`), ...complaints];
  };
  return {
    spec,
    inspect,
    operationOf: (request) => checker.request(request).operation?.id,
    async run(program, answers = []) {
      const called: (string | undefined)[] = [];
      const faults: string[] = [];
      const printed: string[] = [];
      const print = (...values: readonly unknown[]): void => void printed.push(format(...values));
      const { fetch } = globalThis;
      const { log, error } = console;
      globalThis.fetch = async (input, init) => {
        const request = await wireRequest(input, init);
        const other = others[provider]?.[`${request.method} ${new URL(request.url).pathname}`];
        if (other !== undefined) return Response.json(other);
        called.push(checker.request(request).operation?.id);
        faults.push(...(await inspect(request)));
        const prefer = answers[called.length - 1] ?? laterPage(spec, request, called.at(-1));
        const headers = prefer === undefined ? request.headers : { ...request.headers, prefer };
        const { status, headers: fields, body } = await mock.answer({ ...request, headers });
        return new Response(body ?? null, { status, headers: fields });
      };
      Object.assign(console, { log: print, error: print });
      try {
        await program();
      } finally {
        globalThis.fetch = fetch;
        Object.assign(console, { log, error });
      }
      return { called, faults, printed };
    },
  };
}
