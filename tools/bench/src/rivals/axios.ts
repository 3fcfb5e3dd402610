import axios from "axios";
import type { Connect } from "../environment.ts";

const connect: Connect = ({ baseUrl, fetch }) => {
  const client = axios.create({
    baseURL: baseUrl,
    headers: { authorization: "Bearer sk_test_1" },
    adapter: "fetch",
    env: { fetch },
  });
  return async () => (await client.get("/customers/cus_1")).data;
};

export default connect;
