// `npm run fidelity -- <folder>...`: replays recordings of real exchanges in the built sandbox.
import { resolve } from "node:path";
import { prepare } from "./prepare.ts";

prepare(["build"]);
const { compare } = await import("@clientele/sandbox/node");
// npm keeps the folder in which the command was typed.
const cwd = process.env.INIT_CWD ?? process.cwd();
const paths = process.argv.slice(2).map((path) => resolve(cwd, path));
process.exitCode = await compare(paths, (line) => console.log(line));
