import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";

/** The replay of a sandbox. */
export interface Replay<Recording, Replayed> {
  recordingsOf(value: unknown, name: string): Recording[];
  replay(recordings: readonly Recording[]): Promise<readonly Replayed[]>;
  reportOf(results: readonly Replayed[]): { readonly lines: readonly string[]; readonly same: boolean };
}

/** What the command works with. */
export interface FidelityEnvironment<Recording, Replayed> {
  /** Folder that paths of the arguments start from. */
  readonly cwd: string;
  readonly print: (line: string) => void;
  readonly sandbox: Replay<Recording, Replayed>;
}

const usage = `usage: npm run fidelity -- <folder or file>...

Replays recordings of real exchanges (JSON files or HAR) in the sandbox, and compares its answers with those recorded: the
status, and the body but for ids and times. A recording belongs to the provider whose host it has or whose name its folder
has.

Exit code: 0, everything that could be replayed is as recorded; 1, something differs; 2, the input cannot be read.`;

/** Replays recordings and prints how the sandbox differs from them; returns the exit code. */
export async function fidelity<Recording extends Hosted, Replayed>(
  args: readonly string[],
  { cwd, print, sandbox }: FidelityEnvironment<Recording, Replayed>,
): Promise<0 | 1 | 2> {
  let recordings: Recording[];
  try {
    if (args.length === 0) throw new TypeError(usage);
    recordings = args.flatMap((path) => read(resolve(cwd, path), sandbox.recordingsOf));
    if (recordings.length === 0) throw new TypeError("There is no recording.");
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    print(error.message);
    return 2;
  }
  const { lines, same } = sandbox.reportOf(await sandbox.replay(recordings));
  for (const line of lines) print(line);
  return same ? 0 : 1;
}

interface Hosted {
  readonly host: string | undefined;
}

type Reader<Recording> = (value: unknown, name: string) => Recording[];

function read<Recording extends Hosted>(path: string, recordingsOf: Reader<Recording>): Recording[] {
  if (!existsSync(path)) throw new TypeError(`${path} does not exist.`);
  const isFolder = statSync(path).isDirectory();
  return (isFolder ? filesBelow(path) : [path]).flatMap((file) => {
    const folder = basename(dirname(file));
    const name = isFolder ? relative(path, file) : basename(file);
    return recordingsOf(parse(readFileSync(file, "utf8"), name), name).map((recording) => ({
      ...recording,
      host: recording.host ?? folder,
    }));
  });
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(json|har)$/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function parse(text: string, name: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    // The parser's message would quote the text, which may hold a secret.
    throw new TypeError(`${name} is not JSON.`);
  }
}
