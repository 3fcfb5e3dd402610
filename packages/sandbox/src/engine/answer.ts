/** An answer of a provider; a body that is `undefined` is empty, anything else is sent as JSON. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

type Content<Response> = Response extends { content: infer Media }
  ? Media extends object
    ? Media[keyof Media]
    : undefined
  : undefined;

/** The answers that a spec documents for an operation: each status with its body. */
export type AnswerOf<Operation> = Operation extends { responses: infer Responses }
  ?
      | {
          [Status in keyof Responses & number]: Content<Responses[Status]> extends undefined
            ? { readonly status: Status; readonly body?: undefined; readonly headers?: Answer["headers"] }
            : {
                readonly status: Status;
                readonly body: Content<Responses[Status]>;
                readonly headers?: Answer["headers"];
              };
        }[keyof Responses & number]
      | Failure<Responses>
  : never;

// A range of statuses, of which the sandbox uses the first.
type Failure<Responses> = Responses extends { "5XX": infer Response }
  ? { readonly status: 500; readonly body: Content<Response>; readonly headers?: Answer["headers"] }
  : never;

/** The parameters in the path of an operation. */
export type ParametersOf<Operation> = Operation extends { parameters: { path: infer Path } }
  ? { readonly [Name in keyof Path]: string }
  : Readonly<Record<never, string>>;

/** Thrown to end a call with an answer and to undo what it stored. */
export class Refusal {
  readonly answer: Answer;
  constructor(answer: Answer) {
    this.answer = answer;
  }
}
