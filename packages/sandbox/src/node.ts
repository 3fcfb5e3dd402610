/**
 * The sandbox as a process of Node: an HTTP server, and state in a file.
 *
 * @packageDocumentation
 */
export { compare } from "./node/compare.ts";
export { FileRefused } from "./node/file-refused.ts";
export { type SandboxServer, type ServeOptions, serve } from "./node/server.ts";
export type { FileStore } from "./node/sqlite-store.ts";
export { type FileKind, sqliteStore } from "./node/state-file.ts";
