// `npm run docs`: builds the documentation site and serves it on loopback until Ctrl-C.
import { serve } from "@clientele/site";
import { prepare } from "./prepare.ts";

prepare(["docs"]);
const site = await serve({ port: 4400 });
console.log(`The documentation is at ${site.url} (Ctrl-C ends it)`);
