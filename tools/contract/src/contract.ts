import { join as joinPath } from "node:path";
import { isJson, loadSpec } from "@clientele/openapi";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compilationFaults } from "./compilation.ts";
import { exchange } from "./exchange.ts";
import type { MockServer } from "./http.ts";
import { type ContractOptions, createKit, type Kit } from "./kit.ts";
import { createLedger } from "./ledger.ts";
import { type Cell, cellsOf, titleOf } from "./matrix.ts";
import { holdAnswers } from "./properties/answer-property.ts";
import { runOf } from "./properties/property.ts";
import { holdRequests } from "./properties/request-property.ts";
import { isPage, secondPageFaults } from "./second-page.ts";
import { startPrism } from "./socket/prism.ts";
import { smokeFaults } from "./socket/smoke.ts";
import { runWorkflows, workflowFile } from "./socket/workflow.ts";
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
  const run = runOf();
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
    });

    for (const operation of operations) {
      describe(operation.id, () => {
        const cells = cellsOf(operation);
        for (const cell of cells) it(titleOf(cell), () => hold(kit(), cell));
        for (const media of operation.body?.content ?? []) {
          it(`sends every valid ${media.type} unchanged`, () => holdRequests(kit(), operation, media, run), patience);
        }
        for (const [title, cell] of answersOf(cells)) it(title, () => holdAnswers(kit(), cell, run), patience);
      });
    }

    if (label === undefined) overSocket(kit, spec.document.file);

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
    if (isPage(cell)) expectNone(await secondPageFaults(parts, cell));
    const answers = tryAnswers(parts, cell);
    expectNone(answers.faults);
    expect(answers.tried).toBeGreaterThan(0);
    let tried = answers.tried;
    const [request] = sent;
    if (cell.status < 300 && request !== undefined) {
      const requests = tryRequests(parts, cell, request);
      expectNone(requests.faults);
      expect(requests.tried).toBeGreaterThan(0);
      tried += requests.tried;
    }
    ledger.enter(cell, tried);
  }
}

/** What a user would do by hand: start Prism, point the client at it, and run the workflow of the provider. */
function overSocket(kit: () => Kit, specFile: string): void {
  describe("over a socket", () => {
    let prism: MockServer | undefined;
    const url = (): string => prism?.url ?? "";
    beforeAll(async () => {
      prism = await startPrism(specFile);
    }, patience);
    afterAll(() => prism?.close());

    it("gets every success from `prism mock`", async () => expectNone(await smokeFaults(kit(), url())), patience);
    it(
      "lives through the workflow beside the spec",
      async () => {
        const { ok, output } = await runWorkflows(workflowFile(specFile), url());
        expect(ok, output).toBe(true);
      },
      patience,
    );
  });
}

/** Milliseconds for what takes long while other suites keep the machine busy: a process to start, many runs of a property. */
const patience = 90_000;

/** One cell for every JSON body that is documented as an answer. */
function answersOf(cells: readonly Cell[]): Map<string, Cell> {
  const answered = cells.filter(({ answer }) => answer !== undefined && isJson(answer.media.type));
  return new Map(
    answered.map((cell) => [`hands over every valid ${cell.answer?.media.type} of ${cell.documented}`, cell]),
  );
}

/** A reporter cuts a list short; the message names every fault. */
function expectNone(faults: readonly string[]): void {
  expect(faults, faults.join("\n")).toEqual([]);
}
