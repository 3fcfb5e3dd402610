import { type Document, fragment } from "@clientele/openapi";
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { sealed } from "./seal.ts";
import type { Violation, Where } from "./wire.ts";

/** The schemas of a document as validators, each compiled on first use. */
export class Schemas {
  readonly document: Document;
  readonly #ajv: Ajv2020;
  readonly #validators = new Map<string, ValidateFunction>();

  constructor(document: Document) {
    this.document = document;
    this.#ajv = new Ajv2020({ strict: false, allErrors: true, logger: false });
    formats.default(this.#ajv);
    this.#ajv.addSchema(document.root, "spec");
  }

  /**
   * Returns the violations in a value under the schema at `pointer`. Undeclared members are reported only if there is
   * no other violation, because the members of a failed branch would look undeclared.
   */
  check(pointer: string, value: unknown, where: Where, path: string, isSealed: boolean): Violation[] {
    const open = this.#errors(pointer, value, false);
    const errors = open.length > 0 || !isSealed ? open : this.#errors(pointer, value, true);
    return errors.map((error) => ({ where, path: path + pathOf(error), message: messageOf(error) }));
  }

  #errors(pointer: string, value: unknown, isSealed: boolean): readonly ErrorObject[] {
    const key = `${isSealed} ${pointer}`;
    let validate = this.#validators.get(key);
    if (validate === undefined) {
      const schema = isSealed ? sealed(this.document, pointer) : { $ref: `spec#${fragment(pointer)}` };
      validate = this.#ajv.compile(schema);
      this.#validators.set(key, validate);
    }
    return validate(value) ? [] : (validate.errors ?? []);
  }
}

function pathOf({ instancePath, params }: ErrorObject): string {
  const name: unknown = params.missingProperty ?? params.unevaluatedProperty ?? params.additionalProperty;
  return typeof name === "string" ? `${instancePath}/${name}` : instancePath;
}

function messageOf({ keyword, message = "is refused", params }: ErrorObject): string {
  if (keyword === "unevaluatedProperties" || keyword === "additionalProperties") return "is not documented";
  if (keyword === "required") return "is missing";
  if (keyword === "enum") return `${message}: ${JSON.stringify(params.allowedValues)}`;
  return message;
}
