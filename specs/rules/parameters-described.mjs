import { isObject } from "./place.mjs";
import { isText } from "./text.mjs";

/**
 * Every parameter has a description and an example.
 *
 * @returns {object} the visitor.
 */
export function parametersDescribed() {
  return {
    Parameter(parameter, ctx) {
      const location = ctx.location.child(["name"]).key();
      if (!isText(parameter.description)) {
        ctx.report({
          message: `The parameter \`${parameter.name}\` has no \`description\`. Say what it does.`,
          location,
        });
      }
      const named = isObject(parameter.examples) && Object.keys(parameter.examples).length > 0;
      if (parameter.example === undefined && !named) {
        ctx.report({
          message: `The parameter \`${parameter.name}\` has no \`example\`. Give a value that works.`,
          location,
        });
      }
    },
  };
}
