// Node: npm install express @clientele/paystack
import { WebhookSignatureError, Webhooks } from "@clientele/paystack/webhooks";
import express from "express";

const webhooks = new Webhooks(process.env.PAYSTACK_SECRET_KEY);
const app = express();

// express.raw keeps the bytes that were signed; an express.json() for other routes belongs below this one.
app.post("/webhooks/paystack", express.raw({ type: "application/json" }), async (request, response) => {
  try {
    const event = await webhooks.verify(request.body, request.headers["x-paystack-signature"]);
    switch (event.event) {
      case "customeridentification.success":
        console.log(`${event.data.customer_code} is identified`);
        break;
      case "customeridentification.failed":
        console.log(`${event.data.customer_code} is not identified: ${event.data.reason}`);
        break;
      case "direct_debit.authorization.active":
        console.log(`${event.data.authorization_code} can be charged`);
        break;
    }
    response.sendStatus(200);
  } catch (error) {
    if (!(error instanceof WebhookSignatureError)) throw error;
    response.status(401).send(error.message);
  }
});

export const server = app.listen(Number(process.env.PORT ?? 3000));
