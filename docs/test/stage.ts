import { join } from "node:path";
import { format } from "node:util";
import { createChecker, createMock, loadSpec, type Spec, type WireRequest, wireRequest } from "@clientele/contract";

/** Where a program of the documentation is run: a mock stands behind `fetch`, and the strict checker beside it. */
export interface Stage {
  readonly spec: Spec;
  /** Runs a program and tells what came of it; `answers` are preferences for the mock, a request each. */
  run(program: () => Promise<unknown>, answers?: readonly string[]): Promise<Performance>;
  /** What the mock and the strict checker have against a request. */
  inspect(request: WireRequest): Promise<readonly string[]>;
  /** Id of the operation that a request is for. */
  operationOf(request: WireRequest): string | undefined;
}

/** What a program did. */
export interface Performance {
  /** Ids of the operations it called, in order. */
  readonly called: readonly (string | undefined)[];
  /** Everything that the checker or the mock has against its requests; empty is what a program wants. */
  readonly faults: readonly string[];
  /** The lines it printed. */
  readonly printed: readonly string[];
}

/** A stage for the programs of one provider. */
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
        called.push(checker.request(request).operation?.id);
        faults.push(...(await inspect(request)));
        const prefer = answers[called.length - 1];
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
