/** What the samples read from `process.env`. */
export const environment: Readonly<Record<string, string>> = {
  PIN_API_KEY: "pin_7Rk2vQ9xLm4TzB8w",
  PAYSTACK_SECRET_KEY: "sk_test_c9V4mXz1Qw8RtY2k",
  MONRI_AUTHENTICITY_TOKEN: "7db11ea5d4a1af32421b564c79b946d1ead3daf0",
  MONRI_MERCHANT_KEY: "mk_4hT8sWq2Zx6LpN1v",
  MONRI_ACCESS_TOKEN: "eyJhbGciOiJIUzI1NiJ9.e30.c2lnbmF0dXJl",
  PAYMENT_KIT_URL: "https://your-app.example/payment",
  PAYMENT_KIT_ACCESS_KEY: "blocklet-z9Kq3VtX7mPw2LdR",
};
