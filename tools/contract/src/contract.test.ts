import { fileURLToPath } from "node:url";
import { contract } from "./contract.ts";
import { library } from "./fixtures/client.ts";

contract({
  spec: fileURLToPath(new URL("fixtures/library.yaml", import.meta.url)),
  client: library,
  fills: ["client", "secret"],
});
