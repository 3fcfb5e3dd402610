// Bun: bun hono.ts. Deno: deno serve --allow-env hono.ts. Node: give the app to serve() of @hono/node-server.
import { WebhookSignatureError, Webhooks } from "@clientele/paystack/webhooks";
import { Hono } from "hono";

const webhooks = new Webhooks(process.env.PAYSTACK_SECRET_KEY);
const app = new Hono();

app.post("/webhooks/paystack", async (context) => {
  try {
    const event = await webhooks.verify(await context.req.arrayBuffer(), context.req.header("x-paystack-signature"));
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
    return context.body(null, 200);
  } catch (error) {
    if (!(error instanceof WebhookSignatureError)) throw error;
    return context.text(error.message, 401);
  }
});

export default app;
