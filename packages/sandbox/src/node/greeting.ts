import type { ServedSandbox } from "./served.ts";
import type { SandboxServer } from "./server.ts";

// How a command line reaches each provider in the same world; names in braces are options of the client.
const CURL: Readonly<Record<string, string>> = {
  "pin-payments": "curl -u {apiKey}: {baseUrl}/customers",
  paystack: 'curl -H "authorization: Bearer {secretKey}" {baseUrl}/customer',
  monri: `curl {baseUrl}/v2/oauth -H "content-type: application/json" -d '{"grant_type":"client_credentials","client_id":"{authenticityToken}","client_secret":"{merchantKey}","scopes":["customers"]}'`,
  "payment-kit": 'curl -H "authorization: Bearer {accessKey}" {baseUrl}/api/customers',
};

const className = (name: string): string => name.replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase());

/** Writes how to reach each provider, as a line of TypeScript and one of curl. */
export function greeting({ url, baseUrls }: SandboxServer, { credentials }: ServedSandbox): string {
  const lines = [`Sandbox at ${url}`, ""];
  for (const [name, baseUrl] of Object.entries(baseUrls)) {
    const options: Record<string, unknown> = { ...(credentials as Record<string, object>)[name], baseUrl }; // by provider
    const curl = Object.entries(options).reduce(
      (text, [key, value]) => text.replaceAll(`{${key}}`, String(value)),
      CURL[name] ?? "",
    );
    lines.push(name, `  new ${className(name)}(${JSON.stringify(options)})`, `  ${curl}`, "");
  }
  lines.push(`Page: ${url}/   Control API: ${url}/_sandbox   Ctrl+C ends it.`);
  return lines.join("\n");
}
