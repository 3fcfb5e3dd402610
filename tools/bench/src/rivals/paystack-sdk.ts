import Paystack from "paystack-sdk";
import type { Connect } from "../environment.ts";

const connect: Connect = ({ baseUrl, fetch }) => {
  // It has no options for the base URL and fetch: it calls the global fetch with the provider's URL.
  globalThis.fetch = (url, init) => fetch(baseUrl + new URL(String(url)).pathname, init);
  const paystack = new Paystack("sk_test_1");
  return () => paystack.customer.fetch("cus_1");
};

export default connect;
