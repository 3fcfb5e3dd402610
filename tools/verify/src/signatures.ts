import { join } from "node:path";
import { loadSpec } from "@clientele/openapi";
import ts from "typescript-5";
import type { Consumer } from "./consumer.ts";

/** A method of a client as an editor shows it. */
export interface Signature {
  /** `customers.retrieve`. */
  readonly operation: string;
  /** Types of its parameters, as printed by the compiler. */
  readonly types: readonly string[];
  readonly returns: string;
  /** The awaited type. */
  readonly awaited: string;
}

// The format of types on hover.
const asInEditors = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope;

/** Returns every signature of every operation of the spec, as a user of the installed package sees it. */
export function signaturesOf({ directory, subject, write }: Consumer): Signature[] {
  if (!subject.client) throw new Error(`${subject.name} is not a client`);
  const { className, spec } = subject.client;
  const ids = loadSpec(spec).operations.map(({ id }) => id);
  const methods = ids.map((id) => `client.${id};`);
  write("package.json", JSON.stringify({ name: "consumer", private: true, type: "module" }));
  const file = write(
    "signatures.ts",
    `import type { ${className} } from "${subject.name}";\ndeclare const client: ${className};\n${methods.join("\n")}\n`,
  );
  const options = {
    strict: true,
    noEmit: true,
    module: ts.ModuleKind.NodeNext,
    types: [],
    lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
  };
  const program = ts.createProgram([file], options);
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const statements = source?.statements.slice(2) ?? [];
  if (statements.length !== ids.length) throw new Error(`${join(directory, "signatures.ts")} could not be read`);
  return statements.flatMap((statement, index) => {
    if (!ts.isExpressionStatement(statement)) throw new Error("a statement became something else");
    const operation = ids[index] ?? "";
    const signatures = checker.getTypeAtLocation(statement.expression).getCallSignatures();
    if (signatures.length === 0) throw new Error(`${operation} is not a method of ${className}`);
    const name = (type: ts.Type): string => checker.typeToString(type, statement, asInEditors);
    return signatures.map((signature) => {
      const returned = signature.getReturnType();
      return {
        operation,
        types: signature.parameters.map((parameter) => name(checker.getTypeOfSymbolAtLocation(parameter, statement))),
        returns: name(returned),
        awaited: name(checker.getAwaitedType(returned) ?? returned),
      };
    });
  });
}

// `Customer`, `Customer[]`, `ApiPromise<Customer>`, `RequestOptions | undefined`, `SchemaOptions<Output>`.
const plain = /^(?:\w+(?:<[\w[\]]+>)?(?:\[\])?)(?: \| (?:\w+(?:<[\w[\]]+>)?|undefined|null))*$/;

/** Lists the signatures that show anything but declared names. */
export function obscure(signatures: readonly Signature[]): string[] {
  return signatures.flatMap(({ operation, types, returns, awaited }) =>
    [...types, returns, awaited]
      .filter((type) => !plain.test(type) || /\bany\b|\bunknown\b/.test(type))
      .map((type) => `${operation} shows ${type}`),
  );
}
