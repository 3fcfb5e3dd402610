import { request } from "undici";
import type { Connect } from "../environment.ts";

const connect: Connect =
  ({ baseUrl }) =>
  async () => {
    const { statusCode, body } = await request(`${baseUrl}/customers/cus_1`, {
      headers: { authorization: "Bearer sk_test_1" },
    });
    if (statusCode !== 200) throw new Error(`status ${statusCode}`);
    return body.json();
  };

export default connect;
