/**
 * The sandbox as a process of Node: an HTTP server, and state in a file.
 *
 * @packageDocumentation
 */
export { compare } from "./compare.ts";
export { FileRefused } from "./file-refused.ts";
export { type SandboxServer, type ServeOptions, serve } from "./server.ts";
export type { FileStore } from "./sqlite-store.ts";
export { type FileKind, sqliteStore } from "./state-file.ts";
