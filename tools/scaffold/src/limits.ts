import { constantHeaders, type Document, isJson, node, type Parameter, text } from "@clientele/openapi";
import { type Blueprint, isProvable } from "./blueprint.ts";

/** What the package does not do for this spec, a sentence each; whoever writes the package has to decide on it. */
export function limitsOf(blueprint: Blueprint): string[] {
  const { authentication, failure, spec, contract, calls } = blueprint;
  const limits: string[] = [];
  const { others: schemes, credentials, kind } = authentication;
  const say = (condition: unknown, sentence: string): void => {
    if (condition) limits.push(sentence);
  };
  const ids = (of: readonly { readonly id: string }[]): string => of.map(({ id }) => id).join(", ");
  const { root } = contract.document;

  say(
    schemes.length > 0,
    `authentication: ${schemes.join(", ")} is left aside; add an option to src/client.ts for each that is wanted`,
  );
  say(
    kind === "basic",
    credentials.length === 1
      ? "authentication: the description of the scheme says that the password is empty, so the key is the user name"
      : "authentication: user name and password are both asked for; say in the scheme's description that the password is empty where it is",
  );
  const described = text(contract.document.node(`/components/securitySchemes/${authentication.scheme}`).description);
  say(
    /\b(sign(ed|ature)|digest|hmac)\b/i.test(described),
    "authentication: the scheme's description speaks of signing; what is sent is a constant",
  );
  say(
    !isProvable(blueprint),
    "package: no GET of one thing shows an answer and a refusal, so nothing proves the package as packed; add such examples to the spec",
  );
  const webhooks = Object.keys(node(root.webhooks));
  say(
    webhooks.length > 0,
    `webhooks: nothing verifies ${webhooks.join(", ")}; how they are signed is no part of OpenAPI`,
  );

  const unpaged = calls.filter(
    ({ method, success }) => !method.pages && Array.isArray(at(success.body, method.unwrap)),
  );
  say(
    unpaged.length > 0,
    `pagination: ${ids(unpaged)} answers a list without x-pagination, so it is one array and no pages`,
  );
  say(
    calls.every(({ method }) => !method.pages),
    "pagination: no operation has x-pagination, so there is no method that walks pages",
  );

  const constants = Object.entries(constantHeaders(contract.operations));
  say(
    constants.length > 0,
    `headers: ${constants.map(([name, value]) => `\`${name}: ${value}\``).join(", ")} is sent with every call by src/client.ts`,
  );
  const optional = calls.filter(({ method }) => !method.query && method.queryParameters.length > 0);
  const parameters = optional.map(({ id, method }) => {
    const names = method.queryParameters.map((parameter) => parameter.get("name").string ?? "");
    return `${id} (${names.join(", ")})`;
  });
  say(
    optional.length > 0,
    `query: optional parameters of what is no list are sent through raw alone: ${parameters.join("; ")}`,
  );

  const joined = calls.flatMap(({ id, operation }) => {
    const lists = operation.parameters.filter((one) => one.in === "query" && isJoined(contract.document, one));
    return lists.map(({ name }) => `${name} of ${id}`);
  });
  say(
    joined.length > 0,
    `query: ${joined.join(", ")} is sent as repeated parameters, and the spec asks for one; describe it as a text that callers join`,
  );

  const { unread } = failure;
  say(
    unread.length > 0,
    `errors: readFailure in src/client.ts leaves aside ${unread.map((name) => `\`${name}\``).join(", ")}; \`error.data\` has them`,
  );
  say(
    !failure.code && failure.issues?.kind !== "entries",
    "errors: no member of the error schemas reads like a code, so error.code is undefined; readFailure in src/client.ts is the place",
  );
  say(
    !failure.message && failure.issues?.kind !== "entries",
    "errors: no member of the error schemas reads like a message, so error.message quotes the body; readFailure in src/client.ts is the place",
  );
  const silent = calls.filter(({ operation }) => operation.responses.every(({ status }) => /^[123]/.test(status)));
  say(silent.length > 0, `errors: ${ids(silent)} documents no error; what is not documented is not tested`);
  const doubtful = spec.schemas.filter((name) => {
    const members = node(contract.document.node(`/components/schemas/${name}`).properties);
    return (
      /Response$/.test(name) && ["status", "success", "ok"].some((member) => node(members[member]).type === "boolean")
    );
  });
  say(
    doubtful.length > 0,
    `errors: ${doubtful.join(", ")} says of itself whether it is a success; \`refusal\` in src/client.ts can read that`,
  );

  const headers = calls.flatMap(({ operation }) =>
    operation.responses.flatMap((response) => response.headers.map(({ name }) => name)),
  );
  const limit = headers.find((name) => /rate-?limit.*reset|reset.*rate-?limit/i.test(name));
  say(limit, `headers: where ${limit} counts seconds, name it as resetHeader in src/client.ts`);
  const id = headers.find(
    (name) => /(request|correlation|trace)-?id$/i.test(name) && name.toLowerCase() !== "x-request-id",
  );
  say(id, `headers: where ${id} names the exchange, name it as requestIdHeader in src/client.ts`);
  const forms = calls.filter(({ operation }) => operation.body?.content.some(({ type }) => !isJson(type)));
  say(
    forms.length > 0,
    `bodies: ${ids(forms)} is sent as JSON; another type is sent where the caller sets content-type, and only forms are`,
  );
  return limits;
}

// Whether a parameter is a list that stands in one parameter, joined by commas, spaces or pipes.
function isJoined(document: Document, { schema, style = "form", explode }: Parameter): boolean {
  const types = [document.resolve(schema).type].flat();
  return types.includes("array") && (explode === false || style === "spaceDelimited" || style === "pipeDelimited");
}

function at(value: unknown, segments: readonly string[]): unknown {
  return segments.reduce<unknown>((from, name) => node(from)[name], value);
}

/** What was made of the spec, a line each. */
export function choicesOf({ authentication, servers, failure }: Blueprint): string[] {
  const { kind, key, credentials } = authentication;
  const names = credentials.map(({ option }) => `\`${option}\``).join(" and ");
  const where = {
    bearer: "HTTP bearer",
    basic: "HTTP basic",
    header: `the header ${key}`,
    query: `${key} in the query`,
  }[kind];
  const { within, code, message, issues } = failure;
  const listed = issues && ("list" in issues ? issues.list : issues.param.path.join("."));
  // Without other members an error is read from its first entry.
  const first = issues?.kind === "entries" ? issues : undefined;
  const entry = (name: string | undefined): string | undefined => name && `${first?.list}[0].${name}`;
  const found = [code ?? entry(first?.code), message ?? entry(first?.message), listed].map((name) =>
    name ? `\`${within ? `${within}.` : ""}${name}\`` : "nothing",
  );
  return [
    `authentication: ${where}, from ${names}`,
    "url" in servers ? `server: ${servers.url}` : `servers: by mode, ${servers.test} and ${servers.live}`,
    `errors: code from ${found[0]}, message from ${found[1]}, issues from ${found[2]}`,
  ];
}
