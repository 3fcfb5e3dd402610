import { isNode, list, node } from "@clientele/openapi";
import { type Body, isStatus, type Recording, UnreadableInput, yearOf } from "./recording.ts";

/** Returns whether a value is an HTTP archive. */
export function isHar(value: unknown): boolean {
  return isNode(value) && Array.isArray(node(value.log).entries);
}

/** Returns the exchanges of an HTTP archive (HAR 1.2), without those that have no response. */
export function recordingsOfHar(value: unknown, file: string, folder: string): Recording[] {
  return list(node(node(value).log).entries).flatMap((entry, index) => {
    const { request, response, startedDateTime } = node(entry);
    const { method, url, postData } = node(request);
    const { status, headers, content } = node(response);
    const name = `${file}#${index}`;
    if (status === 0) return [];
    if (typeof method !== "string" || typeof url !== "string" || !URL.canParse(url)) {
      throw new UnreadableInput(`${name}: has no method or no URL`);
    }
    if (!isStatus(status)) throw new UnreadableInput(`${name}: has no status`);
    const { host, search } = new URL(url);
    const pairs = list(headers).map((header) => [String(node(header).name).toLowerCase(), String(node(header).value)]);
    return [
      {
        name,
        folder,
        method: method.toUpperCase(),
        target: url,
        host,
        query: search.slice(1),
        request: sentBody(node(postData)),
        status,
        headers: Object.fromEntries(pairs),
        response: receivedBody(node(content)),
        // Some programs write the archive without bodies; the size shows it.
        isResponseTold: typeof node(content).text === "string" || !(Number(node(content).size) > 0),
        year: yearOf(startedDateTime, name),
      },
    ];
  });
}

function sentBody({ mimeType, text, params }: Readonly<Record<string, unknown>>): Body | undefined {
  const type = typeof mimeType === "string" ? mimeType : undefined;
  if (typeof text === "string" && text !== "") return { type, text };
  const pairs = list(params).map((param) => [String(node(param).name), String(node(param).value ?? "")]);
  return pairs.length === 0 ? undefined : { type, text: new URLSearchParams(pairs).toString() };
}

function receivedBody({ mimeType, text, encoding }: Readonly<Record<string, unknown>>): Body | undefined {
  if (typeof text !== "string" || text === "") return undefined;
  return {
    type: typeof mimeType === "string" ? mimeType : undefined,
    text: encoding === "base64" ? Buffer.from(text, "base64").toString("utf8") : text,
  };
}
