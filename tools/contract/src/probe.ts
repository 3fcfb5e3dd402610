import { type Example, isJson, type MediaType, type Operation, type Scheme, serverUrls } from "@clientele/openapi";
import { given } from "./call.ts";
import { encodeForm } from "./form.ts";
import { formType, type WireRequest } from "./wire.ts";

/** A valid request made from the spec alone, without any client: examples for arguments, made-up credentials. */
export function probe(
  operation: Operation,
  media?: MediaType,
  example: Example | undefined = media?.examples[0],
): WireRequest {
  const { path, query, headers } = given(operation, { mediaType: media?.type, headers: { prefer: "" } });
  const [server = "/"] = operation.servers.flatMap(serverUrls);
  const local = path.reduce<string>(
    (template, argument) => template.replace(/\{[^}]+\}/, () => encodeURIComponent(String(argument))),
    operation.path,
  );
  const url = new URL(server + local, "https://server.example");
  for (const [name, value] of Object.entries(query ?? {})) {
    const isDeep = operation.parameters.some((one) => one.name === name && one.style === "deepObject");
    for (const [key, text] of pairs(name, value, isDeep)) url.searchParams.append(key, text);
  }
  const { prefer: _, ...fields } = headers;
  const wire: Record<string, string> = Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name.toLowerCase(), value]),
  );
  for (const scheme of operation.security[0] ?? []) authenticate(scheme, url, wire);
  if (media === undefined) return { method: operation.method, url: url.href, headers: wire, body: undefined };
  const isForm = media.type === formType;
  const body = isForm
    ? encodeForm(example?.value)
    : isJson(media.type)
      ? JSON.stringify(example?.value)
      : String(example?.value);
  return { method: operation.method, url: url.href, headers: { ...wire, "content-type": media.type }, body };
}

function pairs(name: string, value: unknown, isDeep: boolean): (readonly [string, string])[] {
  if (typeof value !== "object" || value === null) return [[name, String(value)]];
  return Object.entries(value).flatMap(([key, item]) => pairs(isDeep ? `${name}[${key}]` : name, item, isDeep));
}

function authenticate(
  { type, scheme, in: location, key = "" }: Scheme,
  url: URL,
  headers: Record<string, string>,
): void {
  if (type !== "apiKey") headers.authorization = scheme === "basic" ? `Basic ${btoa("user:")}` : "Bearer token";
  else if (location === "query") url.searchParams.set(key, "key");
  else if (location === "cookie") headers.cookie = `${key}=key`;
  else headers[key.toLowerCase()] = "key";
}
