import type { Example, MediaType, Operation, RequestBody, ResponseEntry, Spec } from "@clientele/openapi";
import { responseOf } from "./checker.ts";

/** One exchange to try: a request example, and the documented answer to it. */
export interface Cell {
  readonly operation: Operation;
  /** The request's media type and example; absent where the operation has no body. */
  readonly request: { readonly media: MediaType; readonly example: Example } | undefined;
  /** The answer's status as documented, such as `5XX`. */
  readonly documented: string;
  /** A status code that falls under it. */
  readonly status: number;
  /** The answer's media type and example; absent where no body is documented. */
  readonly answer: { readonly media: MediaType; readonly example: Example } | undefined;
}

/** Every documented answer of every operation, with the requests to go with it. */
export function matrix(spec: Spec): Cell[] {
  return spec.operations.flatMap((operation) => cellsOf(operation));
}

/** The cells of one operation; throws where a body has no named example or a status no code of its own. */
export function cellsOf(operation: Operation): Cell[] {
  return operation.responses.flatMap((entry) => {
    const status = concreteStatus(operation, entry.status);
    const answers = answersOf(operation, entry);
    const pairs = requestsOf(operation).flatMap((requests) =>
      status < 300 ? paired(requests, answers) : answers.map((answer) => [requests[0], answer] as const),
    );
    return pairs.map(([request, answer]) => ({ operation, request, documented: entry.status, status, answer }));
  });
}

/** One line that names a cell. */
export function titleOf({ operation, request, documented, status, answer }: Cell): string {
  const asked = request === undefined ? "" : ` (${request.media.type}: ${request.example.name})`;
  const code = documented === String(status) ? documented : `${documented} as ${status}`;
  return `${operation.id}${asked} -> ${code}${answer === undefined ? "" : ` (${answer.media.type}: ${answer.example.name})`}`;
}

/** A code that falls under a documented status and under no more specific one. */
export function concreteStatus(operation: Operation, documented: string): number {
  if (/^\d{3}$/.test(documented)) return Number(documented);
  const likely = [503, 418, 200, 500, 502, 504];
  const all = Array.from({ length: 400 }, (_, index) => 200 + index);
  const status = [...likely, ...all].find((code) => responseOf(operation, code)?.status === documented);
  if (status === undefined) throw new RangeError(`${operation.id}: no status code falls under ${documented}`);
  return status;
}

type Request = Cell["request"];
type Answer = Cell["answer"];

/** The requests of an operation, by media type. */
function requestsOf({ id, body }: Operation): readonly (readonly [Request, ...Request[]])[] {
  if (body === undefined) return [[undefined]];
  return body.content.map((media) => {
    const [first, ...rest] = named(id, media).map((example) => ({ media, example }));
    return [first, ...rest];
  });
}

function answersOf({ id }: Operation, { content }: ResponseEntry): readonly [Answer, ...Answer[]] {
  const [first, ...rest] = content.flatMap((media) => named(id, media).map((example) => ({ media, example })));
  return [first, ...rest];
}

function named(id: string, media: RequestBody["content"][number]): readonly Example[] {
  if (media.examples.length === 0) throw new TypeError(`${id}: ${media.type} has no named example`);
  return media.examples;
}

/** Pairs by name; what has no namesake is paired with the first of the other side. */
function paired(
  requests: readonly [Request, ...Request[]],
  answers: readonly [Answer, ...Answer[]],
): (readonly [Request, Answer])[] {
  const name = (side: Request | Answer): string | undefined => side?.example.name;
  const byAnswer = answers.map(
    (answer) => [requests.find((request) => name(request) === name(answer)) ?? requests[0], answer] as const,
  );
  const alone = requests.filter((request) => !byAnswer.some(([used]) => used === request));
  return [...byAnswer, ...alone.map((request) => [request, answers[0]] as const)];
}
