import { exampleRequest } from "./example.ts";
import { literal } from "./literal.ts";
import type { Provider } from "./provider.ts";
import type { Operation } from "./specification.ts";

/** The operation's example request as a TypeScript program that goes through `client.raw`. */
export function rawSample({ spec, setup }: Pick<Provider, "spec" | "setup">, operation: Operation): string {
  const { path, query, header, body } = exampleRequest(spec, operation);
  const present = Object.entries({ path, query, header }).filter(([, values]) => Object.keys(values).length > 0);
  const options = {
    ...(present.length > 0 ? { params: Object.fromEntries(present) } : {}),
    ...(body ? { body: body.value } : {}),
  };
  const second = Object.keys(options).length > 0 ? `, ${literal(options)}` : "";
  const succeeds = operation.responses.filter(({ status }) => status.startsWith("2"));
  const silent = succeeds.every(({ media }) => media.length === 0);
  return [
    setup,
    "",
    `const { ${silent ? "" : "data, "}error, response } = await client.raw.${operation.method}("${operation.path}"${second});`,
    "",
    "if (error) console.error(response.status, error);",
    `else console.log(response.status${silent ? "" : ", data"});`,
  ].join("\n");
}
