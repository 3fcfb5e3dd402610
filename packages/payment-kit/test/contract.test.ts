import { contract } from "@clientele/contract";
import createClient from "./client.ts";

contract({
  spec: "../../specs/payment-kit.yaml",
  client: ({ fetch }) => createClient({ fetch }),
  servers: ["https://shop.example.com/payment"],
  fills: ["livemode"],
});
