// Next.js: app/webhooks/paystack/route.ts
import { WebhookSignatureError, Webhooks } from "@clientele/paystack/webhooks";

const webhooks = new Webhooks(process.env.PAYSTACK_SECRET_KEY);

export async function POST(request: Request): Promise<Response> {
  try {
    const event = await webhooks.verify(await request.arrayBuffer(), request.headers.get("x-paystack-signature"));
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
    return new Response(null, { status: 200 });
  } catch (error) {
    if (!(error instanceof WebhookSignatureError)) throw error;
    return new Response(error.message, { status: 401 });
  }
}
