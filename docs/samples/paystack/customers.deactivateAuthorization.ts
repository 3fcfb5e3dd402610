import { Paystack } from "@clientele/paystack";

const paystack = new Paystack({
  secretKey: process.env.PAYSTACK_SECRET_KEY ?? "",
});

// There is no way to undo this.
const done =
  await paystack.customers.deactivateAuthorization({
    authorization_code: "AUTH_ekk8t49ogj",
  });
console.log(done.message);
