import { Webhooks } from "@clientele/paystack/webhooks";

const webhooks = new Webhooks(
  process.env.PAYSTACK_SECRET_KEY ?? "",
);

// The body as it came over the wire, not parsed.
export async function POST(request: Request) {
  const event = await webhooks.verify(
    await request.text(),
    request.headers.get("x-paystack-signature"),
  );
  console.log(event.event);
  return new Response();
}
