import { expect, test } from "vitest";
import { credentialParts } from "./credentials.ts";

const parts = (header: string, name = "authorization"): string[] => credentialParts({ [name]: header });

test("returns a whole value and the credential after the scheme, not the scheme", () => {
  expect(parts("Bearer sk_test_1")).toEqual(["Bearer sk_test_1", "sk_test_1"]);
  expect(parts("WP3-v2.1 token 1700000000 digest")).toEqual(
    expect.arrayContaining(["WP3-v2.1 token 1700000000 digest", "token", "1700000000", "digest"]),
  );
  expect(parts("sk_test_1")).toContain("sk_test_1");
});

test("returns user and password of Basic authentication, and the user in base64", () => {
  const found = parts(`Basic ${btoa("key:pass:word")}`);
  expect(found).toEqual(
    expect.arrayContaining([btoa("key:pass:word").replace("==", ""), "key", "pass:word", btoa("key")]),
  );
  expect(found).not.toContain("Basic");
});

test("returns a user beyond ASCII as it was written", () => {
  const bytes = String.fromCharCode(...new TextEncoder().encode("müller:schlüssel"));
  expect(parts(`Basic ${btoa(bytes)}`)).toEqual(expect.arrayContaining(["müller", "schlüssel", "bcO8bGxlcg"]));
});

test("returns base64 without its padding", () => {
  const found = parts(`Basic ${btoa("a-key:")}`);
  expect(found).toContain(btoa("a-key:").replace("==", ""));
  expect(found.filter((part) => part.endsWith("="))).toEqual([]);
});

test("returns the values of cookies", () => {
  const found = parts("login_token=eyJ.a.b==; other=two;third=3=4", "Cookie");
  expect(found).toEqual(expect.arrayContaining(["eyJ.a.b", "two", "3=4"]));
  expect(parts("sid=s3cret; Path=/; HttpOnly", "set-cookie")).toContain("s3cret");
});

test("returns quoted values without their quotes", () => {
  expect(parts('Signature keyId="the key", signature="abc/+="')).toEqual(expect.arrayContaining(["key", "abc/+"]));
});

test("returns values that only commas separate", () => {
  expect(parts("Signature keyId=k1,signature=s1")).toEqual(["Signature keyId=k1,signature=s1", "k1", "s1"]);
});

test("takes what is no base64 and no pair as it is", () => {
  expect(parts("Basic ???:")).toEqual(["Basic ???:", "???:"]);
  expect(parts("")).toEqual(["", ""]);
});
