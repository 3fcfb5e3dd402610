import OpenAI from "openai";
import type { Connect } from "../environment.ts";

const connect: Connect = ({ baseUrl, fetch }) => {
  const openai = new OpenAI({ apiKey: "sk_test_1", baseURL: baseUrl, fetch, dangerouslyAllowBrowser: true });
  return () => openai.models.retrieve("cus_1");
};

export default connect;
