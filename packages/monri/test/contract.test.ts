import { createHash } from "node:crypto";
import { contract } from "@clientele/contract";
import { afterAll, expect } from "vitest";
import createClient from "./client.ts";

contract({
  spec: "../../specs/monri.yaml",
  client: ({ fetch }) => createClient({ fetch }),
  fills: ["client_id", "client_secret", "grant_type"],
});
