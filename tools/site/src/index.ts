export { discover, type Provider } from "./provider.ts";
export { samplesOf } from "./sample/samples.ts";
export { type SiteServer, serve } from "./serve.ts";
