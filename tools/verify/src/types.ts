import { readFileSync } from "node:fs";
import type { Consumer } from "./consumer.ts";
import { planOf } from "./plan.ts";
import { type Compiler, check, type Resolution } from "./typescript.ts";

/** Returns the errors in the types of an installed package, for one compiler and mode of resolution. */
export async function typeFaults(consumer: Consumer, compiler: Compiler, resolution: Resolution): Promise<string[]> {
  const { directory, subject, write } = consumer;
  if (!subject.client) throw new Error(`${subject.name} is no client`);
  write("package.json", JSON.stringify({ name: "consumer", private: true, type: resolution.type }));
  write("client.ts", readFileSync(subject.client.factory, "utf8"));
  write("user.ts", userOf(subject.client.spec, resolution.type === "module"));
  // With declarations: a library that re-exports our types must be able to name them.
  const options = { ...resolution.options, declaration: true };
  const { exitCode, output } = await check(directory, write, compiler, ["user.ts"], options);
  return exitCode === 0 ? [] : [output];
}

/**
 * Counts the type instantiations of a quickstart beyond those of an empty project, with `skipLibCheck` off: the compiler
 * also checks the declarations of the package.
 */
export async function instantiationsOf(consumer: Consumer, compiler: Compiler): Promise<number> {
  const { directory, subject, write } = consumer;
  if (!subject.client) throw new Error(`${subject.name} is no client`);
  write("package.json", JSON.stringify({ name: "consumer", private: true, type: "module" }));
  write("process.d.ts", processDeclaration);
  write("empty.ts", "export {};\n");
  write("quickstart.ts", readFileSync(subject.client.quickstart, "utf8"));
  const options = { skipLibCheck: false };
  const empty = await check(directory, write, compiler, ["process.d.ts", "empty.ts"], options);
  const user = await check(directory, write, compiler, ["process.d.ts", "quickstart.ts"], options);
  if (user.exitCode !== 0) throw new Error(user.output);
  return user.instantiations - empty.instantiations;
}

/** The globals of Node that a quickstart uses. */
const processDeclaration = "declare const process: { readonly env: Readonly<Record<string, string | undefined>> };\n";

// If a type were lost and became `any`, the lines that must not compile would.
function userOf(spec: string, module: boolean): string {
  const { read } = planOf(spec);
  const options = Object.keys(read.options).length > 0 ? [read.options] : [];
  const args = [...read.args, ...options].map((arg) => JSON.stringify(arg)).join(", ");
  return `import createClient from ${module ? '"./client.js"' : '"./client"'};

const client = createClient({});
export const call = () => client.${read.operation}(${args});
export const answer = client.${read.operation}(${args}).then((value) => value);
// @ts-expect-error
client.${read.operation}(Symbol());
// @ts-expect-error
client.${read.operation}(${args}).noSuchMember;
// @ts-expect-error
client.${read.operation.replace(/\.\w+$/, "")}.noSuchMethod();
// @ts-expect-error
answer.then((value) => value.noSuchMember);
`;
}
