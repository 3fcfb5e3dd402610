import Stripe from "stripe";
import type { Connect } from "../environment.ts";

const connect: Connect = ({ baseUrl, fetch }) => {
  const { hostname, port } = new URL(baseUrl);
  const stripe = new Stripe("sk_test_1", {
    host: hostname,
    port,
    protocol: "http",
    httpClient: Stripe.createFetchHttpClient(fetch),
  });
  return () => stripe.customers.retrieve("cus_1");
};

export default connect;
