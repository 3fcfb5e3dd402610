import { expect, test } from "vitest";
import { book, createLibrary, stub } from "../test/library.ts";
import { type ClientOptions, ConfigurationError } from "./index.ts";

/** Sends a request to a base URL and returns its URL. */
const urlOf = async (baseUrl: string, options: ClientOptions = {}): Promise<string | undefined> => {
  const fetch = stub(book);
  await createLibrary({ ...options, baseUrl, fetch }).call("books.retrieve", { path: { "book-id": "b1" } }, undefined);
  return fetch.sent[0]?.url;
};

test.each([
  ["https://api.example", "https://api.example/books/b1"],
  ["https://api.example/", "https://api.example/books/b1"],
  ["https://api.example/v1//", "https://api.example/v1/books/b1"],
  ["https://api.example:8443/a/b", "https://api.example:8443/a/b/books/b1"],
  ["http://localhost:4010", "http://localhost:4010/books/b1"],
  ["http://mock.localhost", "http://mock.localhost/books/b1"],
  ["http://127.0.0.1:8080/v1", "http://127.0.0.1:8080/v1/books/b1"],
  ["http://127.1", "http://127.0.0.1/books/b1"],
  ["http://[::1]:80", "http://[::1]/books/b1"],
])("the base URL %s leads to %s", async (baseUrl, url) => {
  expect(await urlOf(baseUrl)).toBe(url);
});

test.each([
  "",
  "api.example",
  "/v1",
  "ftp://api.example",
  "https://user@api.example",
  "https://user:password@api.example",
  "https://api.example/?a=1",
  "https://api.example/?",
  "https://api.example/#part",
  "https://api.example/#",
  "javascript:alert(1)",
  1,
])("the base URL %j is refused", (baseUrl) => {
  const make = () => createLibrary({ baseUrl: baseUrl as string });
  expect(make).toThrow(ConfigurationError);
  expect(make).toThrow("baseUrl");
});

test.each([
  "http://api.example",
  "http://localhost.example",
  "http://127.0.0.1.example",
  "http://10.0.0.1",
  "http://128.0.0.1",
  "http://[::2]",
  "http://evil-localhost",
])("the base URL %s is refused without allowInsecureHttp", async (baseUrl) => {
  expect(() => createLibrary({ baseUrl })).toThrow("allowInsecureHttp");
  expect(await urlOf(baseUrl, { allowInsecureHttp: true })).toBe(`${baseUrl}/books/b1`);
});
