import type { Connect } from "../environment.ts";

const connect: Connect =
  ({ baseUrl, fetch }) =>
  async () => {
    const response = await fetch(`${baseUrl}/customers/cus_1`, { headers: { authorization: "Bearer sk_test_1" } });
    if (!response.ok) throw new Error(`status ${response.status}`);
    return response.json();
  };

export default connect;
