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
  const ledger = createLedger(spec.document);
  const suffix = options.label === undefined ? "" : `-${options.label}`;
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
        expect(compilationFaults(spec.document)).toEqual([]);
      });
      it.each(spec.operations)("are alive in the mock: $id", async (operation) => {
        expect(await livenessFaults(kit(), operation)).toEqual([]);
      });
    });

    for (const operation of spec.operations) {
      describe(operation.id, () => {
        for (const cell of cellsOf(operation)) it(titleOf(cell), () => hold(kit(), cell));
      });
    }

    it("covers all that the spec documents, and no more", () => {
      expect(ledger.gaps()).toEqual([]);
    });

    afterAll(() => {
      console.log(`\n${ledger.table()}\n`);
      ledger.write(joinPath(process.cwd(), "reports", `contract-ledger${suffix}.json`));
    });
  });

  async function hold(parts: Kit, cell: Cell): Promise<void> {
    const { sent, faults } = await exchange(parts, cell);
    expect(faults).toEqual([]);
    const answers = tryAnswers(parts, cell);
    expect(answers.faults).toEqual([]);
    expect(answers.tried).toBeGreaterThan(0);
    let tried = answers.tried;
    const [request] = sent;
    if (cell.status < 300 && request !== undefined) {
      const requests = await tryRequests(parts, cell, request);
      expect(requests.faults).toEqual([]);
      expect(requests.tried).toBeGreaterThan(0);
      tried += requests.tried;
    }
    ledger.enter(cell, tried);
  }
}
