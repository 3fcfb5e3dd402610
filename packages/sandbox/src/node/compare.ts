import { resolve } from "node:path";
import { replay, reportOf } from "../replay.ts";
import { readRecordings } from "./recordings.ts";

/**
 * Replays recorded traffic in the sandbox and prints where the provider behaves differently, and by which rules. Returns
 * the exit code: 0 where everything is alike, 1 where something differs, 2 where there is nothing to compare.
 */
export async function compare(paths: readonly string[], print: (line: string) => void): Promise<0 | 1 | 2> {
  try {
    const recordings = paths.flatMap((path) => readRecordings(resolve(path)));
    if (recordings.length === 0) throw new TypeError("There is no recording to compare: name a HAR file or a folder.");
    const { lines, same } = reportOf(await replay(recordings));
    for (const line of lines) print(line);
    return same ? 0 : 1;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    print(`clientele-sandbox: ${error.message}`);
    return 2;
  }
}
