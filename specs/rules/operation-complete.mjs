import { parametersOf } from "./parameters.mjs";
import { isObject } from "./place.mjs";
import { isText } from "./text.mjs";

/**
 * An operation states its description, security, link to the provider's docs and whether it may be sent again.
 *
 * A missing summary is reported by Redocly's `operation-summary`, missing evidence by `evidence-stated`.
 *
 * @returns {object} the visitor.
 */
export function operationComplete() {
  return {
    Operation(operation, ctx) {
      const report = (key, message) => {
        const place = operation[key] === undefined ? ctx.location : ctx.location.child([key]);
        ctx.report({ message, location: place.key() });
      };
      if (!isText(operation.description)) {
        report(
          "description",
          "The operation has no `description`. Say what it does to data and money, and what it cannot.",
        );
      }
      if (!Array.isArray(operation.security)) {
        report(
          "security",
          "The operation states no `security`. Name its schemes here, or write `security: []` if it has none.",
        );
      }
      if (!isText(operation.externalDocs?.url)) {
        report(
          "externalDocs",
          "The operation has no `externalDocs.url`. Link the page of the provider that documents it.",
        );
      }
      const retry = operation["x-retry"];
      if (isObject(retry)) {
        const headers = parametersOf({ node: operation, location: ctx.location }, "header", ctx);
        if (!isText(retry.with) || !headers.some((name) => name.toLowerCase() === retry.with.toLowerCase())) {
          report(
            "x-retry",
            "`x-retry` names no header parameter of the operation. Declare the header, and name it as `with`.",
          );
        }
      } else if (retry !== "safe" && retry !== "never") {
        report(
          "x-retry",
          `\`x-retry\` is ${JSON.stringify(retry)}. Write \`safe\`, \`never\` or \`{ with: <header> }\`.`,
        );
      } else if (retry === "never" && ctx.key === "get") {
        report("x-retry", "A GET changes nothing, so it may be sent again. Write `x-retry: safe`.");
      }
    },
  };
}
