// Cloudflare Workers: npx wrangler secret put PAYSTACK_SECRET_KEY
import { WebhookSignatureError, Webhooks } from "@clientele/paystack/webhooks";

interface Env {
  readonly PAYSTACK_SECRET_KEY: string;
}

export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    const { pathname } = new URL(request.url);
    if (request.method !== "POST" || pathname !== "/webhooks/paystack") return new Response(null, { status: 404 });
    const webhooks = new Webhooks(env.PAYSTACK_SECRET_KEY);
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
  },
};
