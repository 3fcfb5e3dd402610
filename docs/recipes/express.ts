import { Paystack } from "@clientele/paystack";
import express, { type ErrorRequestHandler } from "express";
import { errorResponse } from "./error-response.ts";

const paystack = new Paystack({ secretKey: process.env.PAYSTACK_SECRET_KEY ?? "" });

export const app = express();

app.get("/customers/:code", async (request, response) => {
  // A read ends when the visitor leaves.
  const visit = new AbortController();
  response.on("close", () => visit.abort());
  const customer = await paystack.customers.retrieve(request.params.code, { signal: visit.signal });
  response.json({ code: customer.customer_code, email: customer.email });
});

app.post("/customers", express.json(), async (request, response) => {
  // A write is not aborted: it would be unknown whether it was done.
  const { email, firstName } = request.body;
  const customer = await paystack.customers.create({ email, first_name: firstName });
  response.status(201).json({ code: customer.customer_code });
});

const onError: ErrorRequestHandler = (error, _request, response, next) => {
  if (response.destroyed || response.headersSent) return next(error);
  const { status, headers, body } = errorResponse(error);
  response.status(status).set(headers).json(body);
};
app.use(onError);
