import { fileURLToPath } from "node:url";
import { contract } from "@clientele/contract";
import createClient from "./client.ts";

contract({
  spec: fileURLToPath(new URL("../../../specs/payment-kit.yaml", import.meta.url)),
  client: createClient,
  servers: ["https://shop.example.com/payment"],
  fills: ["livemode"],
});
