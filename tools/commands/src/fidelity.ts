// `npm run fidelity -- <folder>`: replays recordings of real exchanges in the built sandbox.
import { fidelity } from "@clientele/fidelity/command";
import { prepare } from "./prepare.ts";

prepare(["build"]);
process.exitCode = await fidelity(process.argv.slice(2), {
  // npm keeps the folder in which the command was typed.
  cwd: process.env.INIT_CWD ?? process.cwd(),
  print: (line) => console.log(line),
  sandbox: await import("@clientele/sandbox/replay"),
});
