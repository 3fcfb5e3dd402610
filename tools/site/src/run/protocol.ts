/** What the page asks of the worker. */
export type Request =
  | { readonly type: "start"; readonly state: State | undefined }
  | { readonly type: "reset" }
  | { readonly type: "sign"; readonly provider: string; readonly body: string }
  | Run;

/** A sample to be run. */
export interface Run {
  readonly type: "run";
  readonly provider: string;
  /** A program, or a curl command. */
  readonly language: "ts" | "sh";
  readonly source: string;
  readonly failure: string;
  /** The webhook request that the sample's handler is given; `undefined` where the sample runs by itself. */
  readonly webhook: Webhook | undefined;
}

/** A webhook request. */
export interface Webhook {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What the worker keeps between runs, and the page between pages. */
export interface State {
  /** The sandbox's snapshot. */
  readonly snapshot: string;
  /** Providers whose world is prepared. */
  readonly prepared: readonly string[];
}

/** What the worker reports to the page. */
export type Report =
  | { readonly type: "line"; readonly level: "log" | "error" | "note"; readonly text: string }
  | { readonly type: "exchange"; readonly exchange: Exchange }
  | { readonly type: "signed"; readonly headers: Readonly<Record<string, string>> }
  | { readonly type: "done"; readonly state: State | undefined; readonly error: Failure | undefined };

/** Why a sample ended early. */
export interface Failure {
  /** Name of the error's class. */
  readonly name: string;
  readonly message: string;
  /** Line of the sample, from 1; `undefined` where it is not known. */
  readonly line: number | undefined;
}

/** One request with its answer, credentials redacted. */
export interface Exchange {
  readonly request: string;
  readonly requestHeaders: Readonly<Record<string, string>>;
  readonly requestBody: string;
  /** `undefined` where the connection broke. */
  readonly status: number | undefined;
  readonly responseHeaders: Readonly<Record<string, string>>;
  readonly responseBody: string;
  readonly rules: readonly { readonly id: string; readonly level: string; readonly summary: string }[];
}
