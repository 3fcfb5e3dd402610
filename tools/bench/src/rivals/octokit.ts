import { Octokit } from "@octokit/core";
import type { Connect } from "../environment.ts";

const connect: Connect = ({ baseUrl, fetch }) => {
  const octokit = new Octokit({ baseUrl, auth: "sk_test_1", request: { fetch } });
  return async () => (await octokit.request("GET /users/{username}", { username: "cus_1" })).data;
};

export default connect;
