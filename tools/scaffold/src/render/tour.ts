import { type Blueprint, firstCall, safeCalls } from "../blueprint.ts";
import { type Call, source } from "../call.ts";
import { forTests } from "./construction.ts";

/** The parts of `tour.ts` that depend on the spec. */
export function tourParts(blueprint: Blueprint): Record<string, string> {
  const safe = safeCalls(blueprint);
  const calls = safe.length > 0 ? safe : [firstCall(blueprint)];
  const refused = calls.find(
    ({ errors, args, method }) => errors.length > 0 && args.length === method.pathArguments.length,
  );
  return {
    construction: forTests(blueprint).replace(/ }$/, ", baseUrl }"),
    tourCalls: calls.map(shown).join("\n"),
    tourRefusal: refused ? refusal(refused) : "",
  };
}

function shown(call: Call): string {
  if (call.method.pages) return `await show(async () => (await ${source(call)}).items);`;
  return `await show(() => ${source(call)});`;
}

function refusal(call: Call): string {
  const [error] = call.errors;
  const args = [...call.args.map((value) => JSON.stringify(value)), ...(call.method.query ? ["{}"] : [])];
  const options = `{ headers: { prefer: "code=${error?.status}, example=${error?.name}" }, maxRetries: 0 }`;
  return `\n  // The mock answers with the status that this header names.
  await show.refused(() => ${source(call, "client", [...args, options])});`;
}
