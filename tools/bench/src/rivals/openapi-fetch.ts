// The module as it is published: the other one of this workspace is patched, to carry less of it.
import openapiFetch from "openapi-fetch/dist/index.cjs";
import type { Connect } from "../environment.ts";

// Node gives the whole of a CommonJS module as its default; the declarations are of what bundlers give.
const { default: createClient } = openapiFetch as unknown as { readonly default: typeof openapiFetch };

interface Customer {
  readonly id: string;
  readonly email: string;
}

interface paths {
  "/customers/{id}": {
    parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
    get: {
      parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
      requestBody?: never;
      responses: { 200: { headers: Record<string, unknown>; content: { "application/json": Customer } } };
    };
  };
}

const connect: Connect = ({ baseUrl, fetch }) => {
  const client = createClient<paths>({ baseUrl, fetch, headers: { authorization: "Bearer sk_test_1" } });
  return async () => {
    const { data, error } = await client.GET("/customers/{id}", { params: { path: { id: "cus_1" } } });
    if (error) throw new Error("refused");
    return data;
  };
};

export default connect;
