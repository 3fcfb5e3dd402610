import createClient from "openapi-fetch";
import type { Connect } from "../environment.ts";

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
