import type { ClientOptions } from "@clientele/core";
import { Monri } from "@clientele/monri";

/** Credentials that no output may show. */
export const secrets: readonly string[] = ["mk_4hT8sWq2Zx6LpN1v"];

/** The client that every kit of tests drives. */
export default function createClient(options: ClientOptions): Monri {
  return new Monri({
    authenticityToken: "7db11ea5d4a1af32421b564c79b946d1ead3daf0",
    merchantKey: "mk_4hT8sWq2Zx6LpN1v",
    mode: "test",
    ...options,
  });
}
