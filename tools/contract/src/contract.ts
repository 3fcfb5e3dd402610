import { join as joinPath } from "node:path";
import { isJson, loadSpec } from "@clientele/openapi";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compilationFaults } from "./compilation.ts";
import { exchange } from "./exchange.ts";
import type { MockServer } from "./http.ts";
import { type ContractOptions, createKit, type Kit } from "./kit.ts";
import { createLedger } from "./ledger.ts";
import { type Cell, cellsOf, titleOf } from "./matrix.ts";
import { checkAnswers } from "./properties/answer-property.ts";
import { runOf } from "./properties/property.ts";
import { checkRequests } from "./properties/request-property.ts";
import { isPage, secondPageFaults } from "./second-page.ts";
import { startPrism } from "./socket/prism.ts";
import { smokeFaults } from "./socket/smoke.ts";
import { runWorkflows, workflowFile } from "./socket/workflow.ts";
import { tryAnswers, tryRequests } from "./trial.ts";

/**
 * Registers the contract of a provider with vitest: its schemas compile, every documented response has the right
 * outcome, every mutant of a request or a response is refused, and everything in the spec is exercised.
 *
 * The exercised cells are printed at the end and written to `reports/contract-ledger.json` below the working directory
 * (`contract-ledger-<label>.json` with a label).
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
        for (const cell of cells) it(titleOf(cell), () => runCell(kit(), cell));
        for (const media of operation.body?.content ?? []) {
          it(`sends every valid ${media.type} unchanged`, () => checkRequests(kit(), operation, media, run), patience);
        }
        for (const [title, cell] of answersOf(cells)) it(title, () => checkAnswers(kit(), cell, run), patience);
      });
    }

    if (label === undefined) overSocket(kit, spec.document.file);

    it("covers everything that the spec documents, and nothing else", () => {
      expectNone(ledger.gaps());
    });

    afterAll(() => {
      console.log(`\n${ledger.table()}\n`);
      ledger.write(joinPath(process.cwd(), "reports", `contract-ledger${suffix}.json`));
    });
  });

  async function runCell(parts: Kit, cell: Cell): Promise<void> {
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

/** Starts Prism as a process, points the client at it, and runs the workflow of the provider. */
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
      "passes the workflow beside the spec",
      async () => {
        const { ok, output } = await runWorkflows(workflowFile(specFile), url());
        expect(ok, output).toBe(true);
      },
      patience,
    );
  });
}

/** Milliseconds for slow steps on a busy machine: starting a process, many runs of a property. */
const patience = 90_000;

/** Returns one cell for every documented JSON body of a response. */
function answersOf(cells: readonly Cell[]): Map<string, Cell> {
  const answered = cells.filter(({ answer }) => answer !== undefined && isJson(answer.media.type));
  return new Map(
    answered.map((cell) => [`returns every valid ${cell.answer?.media.type} of ${cell.documented} unchanged`, cell]),
  );
}

/** The message names every fault; a reporter shortens lists. */
function expectNone(faults: readonly string[]): void {
  expect(faults, faults.join("\n")).toEqual([]);
}
