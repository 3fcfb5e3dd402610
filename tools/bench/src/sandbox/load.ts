import { Agent, request } from "node:http";

/** A request of the measurement. */
export interface Shot {
  readonly url: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

const LANES = 8;

/** Sends a request, and returns the body of its answer; throws for a status of 400 or above. */
export function fire({ url, method = "GET", headers = {}, body = "" }: Shot, agent: Agent): Promise<string> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers, agent }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (chunk: string) => {
        text += chunk;
      });
      response.once("error", reject);
      response.once("end", () => {
        if ((response.statusCode ?? 0) < 400) resolve(text);
        else reject(new Error(`${method} ${url} was answered with ${response.statusCode}: ${text}`));
      });
    });
    sent.once("error", reject);
    sent.end(body);
  });
}

/** Sends a request many times, over connections that stay open. */
export async function load(shot: Shot, count: number): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: LANES });
  let left = count;
  const lane = async (): Promise<void> => {
    while (left-- > 0) await fire(shot, agent);
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  agent.destroy();
}
