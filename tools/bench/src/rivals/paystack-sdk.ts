import Paystack from "paystack-sdk";
import type { Connect } from "../environment.ts";

const connect: Connect = ({ baseUrl, fetch }) => {
  // It takes no address and no fetch: it calls the global one with the provider's own address.
  globalThis.fetch = (url, init) => fetch(baseUrl + new URL(String(url)).pathname, init);
  const paystack = new Paystack("sk_test_1");
  return () => paystack.customer.fetch("cus_1");
};

export default connect;
