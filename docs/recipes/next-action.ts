// Next.js: app/sign-up/action.ts, for useActionState(signUp, {})
"use server";

import { ApiError, Paystack } from "@clientele/paystack";

export interface SignUpState {
  readonly customerCode?: string;
  readonly problem?: string;
}

export async function signUp(_previous: SignUpState, form: FormData): Promise<SignUpState> {
  // Made here, where the environment of the server can be read.
  const paystack = new Paystack({ secretKey: process.env.PAYSTACK_SECRET_KEY ?? "" });
  const text = (name: string): string | undefined => form.get(name)?.toString() || undefined;
  try {
    const { customer_code } = await paystack.customers.create({
      email: text("email") ?? "",
      first_name: text("firstName"),
    });
    return { customerCode: customer_code };
  } catch (error) {
    // Only what the provider says about the input is for the visitor; anything else is for error.tsx.
    if (ApiError.is(error) && error.status === 400) return { problem: error.issues[0]?.message ?? "check your input" };
    throw error;
  }
}
