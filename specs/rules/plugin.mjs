import { bodyNamed } from "./body-named.mjs";
import { dialectStated } from "./dialect-stated.mjs";
import { errorsByRef } from "./errors-by-ref.mjs";
import { errorsExplained } from "./errors-explained.mjs";
import { evidenceStated } from "./evidence-stated.mjs";
import { examplesNamed } from "./examples-named.mjs";
import { extensibleEnumWellFormed } from "./extensible-enum-well-formed.mjs";
import { extensionsKnown } from "./extensions-known.mjs";
import { operationComplete } from "./operation-complete.mjs";
import { operationIdIsCall } from "./operation-id-is-call.mjs";
import { paginationWellFormed } from "./pagination-well-formed.mjs";
import { parametersDescribed } from "./parameters-described.mjs";
import { payloadNamed } from "./payload-named.mjs";
import { propertiesDescribed } from "./properties-described.mjs";
import { regexPortable } from "./regex-portable.mjs";
import { responsesOpen } from "./responses-open.mjs";
import { sensitiveMarked } from "./sensitive-marked.mjs";
import { onObjects } from "./visitor.mjs";

const rules = {
  "body-named": bodyNamed,
  "dialect-stated": dialectStated,
  "errors-by-ref": errorsByRef,
  "errors-explained": errorsExplained,
  "evidence-stated": evidenceStated,
  "examples-named": examplesNamed,
  "extensible-enum-well-formed": extensibleEnumWellFormed,
  "extensions-known": extensionsKnown,
  "operation-complete": operationComplete,
  "operation-id-is-call": operationIdIsCall,
  "pagination-well-formed": paginationWellFormed,
  "parameters-described": parametersDescribed,
  "payload-named": payloadNamed,
  "properties-described": propertiesDescribed,
  "regex-portable": regexPortable,
  "responses-open": responsesOpen,
  "sensitive-marked": sensitiveMarked,
};

/**
 * The Redocly plugin `house`: the rules of a spec that Redocly's own rule set does not know.
 *
 * @returns {{ id: string, rules: { oas3: Record<string, () => object> } }}
 */
export default function house() {
  return {
    id: "house",
    rules: {
      oas3: Object.fromEntries(Object.entries(rules).map(([name, rule]) => [name, onObjects(rule)])),
    },
  };
}
