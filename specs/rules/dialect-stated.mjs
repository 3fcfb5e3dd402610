const VERSION = "3.1.0";
const DIALECT = "https://json-schema.org/draft/2020-12/schema";

/**
 * The document is OpenAPI 3.1.0 and names the JSON Schema dialect of its schemas at the root.
 *
 * Without the dialect the mock server validates by draft-07, with OpenAPI's base dialect it validates nothing.
 *
 * @returns {object} the visitor.
 */
export function dialectStated() {
  return {
    Root(root, ctx) {
      if (root.openapi !== VERSION) {
        ctx.report({
          message: `The version is ${JSON.stringify(root.openapi)}. Write \`openapi: ${VERSION}\`.`,
          location: ctx.location.child(["openapi"]).key(),
        });
      }
      if (root.jsonSchemaDialect !== DIALECT) {
        const stated = root.jsonSchemaDialect !== undefined;
        ctx.report({
          message: `The root ${stated ? "names another dialect" : "names no dialect"}. Write \`jsonSchemaDialect: ${DIALECT}\`.`,
          location: ctx.location.child([stated ? "jsonSchemaDialect" : "openapi"]).key(),
        });
      }
    },
  };
}
