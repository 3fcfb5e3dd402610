import DodoPayments from "dodopayments";
import type { Connect } from "../environment.ts";

const connect: Connect = ({ baseUrl, fetch }) => {
  const dodo = new DodoPayments({ bearerToken: "sk_test_1", baseURL: baseUrl, fetch });
  return () => dodo.customers.retrieve("cus_1");
};

export default connect;
