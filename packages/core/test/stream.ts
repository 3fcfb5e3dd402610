/** A body in chunks, which fails after the last one if an error is given. */
export function chunks(
  parts: readonly (string | Uint8Array)[],
  failure?: unknown,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const left = parts.map((part) => (typeof part === "string" ? new TextEncoder().encode(part) : Uint8Array.from(part)));
  return new ReadableStream({
    pull(controller) {
      const part = left.shift();
      if (part) controller.enqueue(part);
      else if (failure !== undefined) controller.error(failure);
      else controller.close();
    },
  });
}

/** A body whose chunks are sent one by one by the test. */
export interface Feed {
  readonly body: ReadableStream<Uint8Array<ArrayBuffer>>;
  send(text: string): void;
  end(): void;
  /** Whether the reader gave up. */
  readonly cancelled: boolean;
}

/** Makes a body whose chunks are sent by the test. */
export function feed(): Feed {
  let controller: ReadableStreamDefaultController<Uint8Array<ArrayBuffer>> | undefined;
  let cancelled = false;
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(opened) {
      controller = opened;
    },
    cancel() {
      cancelled = true;
    },
  });
  return {
    body,
    send: (text) => controller?.enqueue(new TextEncoder().encode(text)),
    end: () => controller?.close(),
    get cancelled() {
      return cancelled;
    },
  };
}
