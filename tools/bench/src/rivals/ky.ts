import ky from "ky";
import type { Connect } from "../environment.ts";

const connect: Connect = ({ baseUrl, fetch }) => {
  const client = ky.create({ baseUrl: `${baseUrl}/`, fetch, headers: { authorization: "Bearer sk_test_1" } });
  return () => client.get("customers/cus_1").json();
};

export default connect;
