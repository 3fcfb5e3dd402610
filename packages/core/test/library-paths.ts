interface Book {
  readonly title: string;
}

type Responses = { 200: { content: { "application/json": { data: Book } } } };

/** The paths of the library, as openapi-typescript writes them. */
export interface Paths {
  "/books": {
    get: { parameters: { query?: { cursor?: string; tags?: string[] } }; responses: Responses };
    head: { responses: Responses };
    post: {
      requestBody: { content: { "application/json": { title?: string; card?: object; card_number?: string } } };
      responses: Responses;
    };
  };
  "/books/{book-id}": {
    get: { parameters: { path: { "book-id": string } }; responses: Responses };
    delete: { parameters: { path: { "book-id": string } }; responses: { 204: { content?: never } } };
  };
  "/books/{book-id}/pages/{number}": {
    get: { parameters: { path: { "book-id": string; number: number } }; responses: Responses };
  };
}
