/** A request as openapi-fetch has built it, without the cost of the platform's `Request`. */
export class PlainRequest {
  readonly url: string;
  declare readonly method: string;
  declare readonly headers: Headers;
  declare readonly body: string | undefined;

  constructor(url: string, init: object) {
    this.url = url;
    Object.assign(this, init);
  }
}
