import { NotFoundError, PaymentKit } from "@clientele/payment-kit";

const paymentKit = new PaymentKit({
  baseUrl: process.env.PAYMENT_KIT_URL ?? "",
  accessKey: process.env.PAYMENT_KIT_ACCESS_KEY ?? "",
});

try {
  // The id of the customer or the DID of the user.
  const customer = await paymentKit.customers.retrieve("zNKhqZ7pAxw4Rm2sTn5vD8yE3cBgJ6uL9fWk");
  console.log(customer.id, customer.email);
} catch (error) {
  if (error instanceof NotFoundError) console.log("This user has never paid here.");
  else throw error;
}
