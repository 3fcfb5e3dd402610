import { Paystack } from "@clientele/paystack";
import { Hono } from "hono";
import { errorResponse } from "./error-response.ts";

const paystack = new Paystack({ secretKey: process.env.PAYSTACK_SECRET_KEY ?? "" });

export const app = new Hono();

app.get("/customers/:code", async (context) => {
  // A read ends when the visitor leaves.
  const { signal } = context.req.raw;
  const customer = await paystack.customers.retrieve(context.req.param("code"), { signal });
  return context.json({ code: customer.customer_code, email: customer.email });
});

app.post("/customers", async (context) => {
  // A write is not aborted: it would be unknown whether it was done.
  const { email, firstName } = await context.req.json();
  const customer = await paystack.customers.create({ email, first_name: firstName });
  return context.json({ code: customer.customer_code }, 201);
});

app.onError((error, context) => {
  const { status, headers, body } = errorResponse(error);
  return context.json(body, status, headers);
});
