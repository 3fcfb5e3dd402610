import { Paystack } from "@clientele/paystack";

const paystack = new Paystack({
  secretKey: process.env.PAYSTACK_SECRET_KEY ?? "",
});

const authorization =
  await paystack.customers.verifyAuthorization(
    "ysqg1jq4jo2qp8h",
  );
console.log(
  authorization.authorization_code,
  authorization.active,
);
