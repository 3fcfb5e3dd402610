export { type Recording, recordingsOf } from "./replay/recording.ts";
export { isSame, type Replayed, replay } from "./replay/replay.ts";
export { reportOf } from "./replay/report.ts";
