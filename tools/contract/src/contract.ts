import { join as joinPath } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compilationFaults } from "./compilation.ts";
import { exchange } from "./exchange.ts";
import { type ContractOptions, createKit, type Kit } from "./kit.ts";
import { createLedger } from "./ledger.ts";
import { livenessFaults } from "./liveness.ts";
import { type Cell, cellsOf, titleOf } from "./matrix.ts";
import { loadSpec } from "./spec.ts";
import { tryAnswers, tryRequests } from "./trial.ts";

/**
 * Registers the whole contract of one provider with vitest: its schemas are alive, every documented answer arrives as
 * it should, every wrong request and every wrong answer is noticed, and nothing of the spec is left out.
 *
 * What was exercised is printed at the end and written to `reports/contract-ledger.json` below the working directory
 * (`contract-ledger-<label>.json` where there is a label).
 */
export function contract(options: ContractOptions): void {
  const spec = typeof options.spec === "string" ? loadSpec(options.spec) : options.spec;
  const { except = [], label } = options;
  if (except.length > 0 && label === undefined)
    throw new TypeError("only a contract with a label leaves something out");
  const operations = spec.operations.filter(({ id }) => !except.includes(id));
  const ledger = createLedger(spec.document, except);
  const suffix = label === undefined ? "" : `-${label}`;
  let ready: Kit | undefined;
  const kit = (): Kit => {
    if (ready === undefined) throw new Error("the kit was not set up");
    return ready;
  };

  describe(`contract${suffix}`, () => {
    beforeAll(async () => {
      ready = await createKit({ ...options, spec });
    });

    describe("schemas", () => {
      it("compile, each of them", () => {
        expectNone(compilationFaults(spec.document));
      });
      it.each(operations)("are alive in the mock: $id", async (operation) => {
        expectNone(await livenessFaults(kit(), operation));
      });
    });

    for (const operation of operations) {
      describe(operation.id, () => {
        for (const cell of cellsOf(operation)) it(titleOf(cell), () => hold(kit(), cell));
      });
    }

    it("covers all that the spec documents, and no more", () => {
      expectNone(ledger.gaps());
    });

    afterAll(() => {
      console.log(`\n${ledger.table()}\n`);
      ledger.write(joinPath(process.cwd(), "reports", `contract-ledger${suffix}.json`));
    });
  });

  async function hold(parts: Kit, cell: Cell): Promise<void> {
    const { sent, faults } = await exchange(parts, cell);
    expectNone(faults);
    const answers = tryAnswers(parts, cell);
    expectNone(answers.faults);
    expect(answers.tried).toBeGreaterThan(0);
    let tried = answers.tried;
    const [request] = sent;
    if (cell.status < 300 && request !== undefined) {
      const requests = await tryRequests(parts, cell, request);
      expectNone(requests.faults);
      expect(requests.tried).toBeGreaterThan(0);
      tried += requests.tried;
    }
    ledger.enter(cell, tried);
  }
}

/** A reporter cuts a list short; the message names every fault. */
function expectNone(faults: readonly string[]): void {
  expect(faults, faults.join("\n")).toEqual([]);
}
