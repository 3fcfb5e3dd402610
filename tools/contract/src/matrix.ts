import type { Example, MediaType, Operation, RequestBody, ResponseEntry, Spec } from "@clientele/openapi";
import { responseOf } from "./checker.ts";

/** One exchange to run: a request example and the documented response to it. */
export interface Cell {
  readonly operation: Operation;
  /** The request's media type and example; absent if the operation has no body. */
  readonly request: { readonly media: MediaType; readonly example: Example } | undefined;
  /** The documented status, such as `5XX`. */
  readonly documented: string;
  /** A status code of it. */
  readonly status: number;
  /** The response's media type and example; absent if no body is documented. */
  readonly answer: { readonly media: MediaType; readonly example: Example } | undefined;
}

/** Returns a cell for every documented response of every operation and each request that fits it. */
export function matrix(spec: Spec): Cell[] {
  return spec.operations.flatMap((operation) => cellsOf(operation));
}

/** Returns the cells of an operation; throws if a body has no named example, or if a status covers no code alone. */
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

/** Returns the title of a cell. */
export function titleOf({ operation, request, documented, status, answer }: Cell): string {
  const asked = request === undefined ? "" : ` (${request.media.type}: ${request.example.name})`;
  const code = documented === String(status) ? documented : `${documented} as ${status}`;
  return `${operation.id}${asked} -> ${code}${answer === undefined ? "" : ` (${answer.media.type}: ${answer.example.name})`}`;
}

/** Returns a code of a documented status that no more specific status covers. */
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

/** Returns the requests of an operation, by media type. */
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

/** Pairs by name; an entry without a namesake is paired with the first of the other side. */
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
