export { curlSample } from "./curl.ts";
export { discover, type Provider } from "./provider.ts";
export { rawSample } from "./raw-sample.ts";
export { type SiteServer, serve } from "./serve.ts";
