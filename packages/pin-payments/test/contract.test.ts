import { fileURLToPath } from "node:url";
import { contract } from "@clientele/contract";
import client from "./client.ts";

contract({ spec: fileURLToPath(new URL("../../../specs/pin-payments.yaml", import.meta.url)), client });
