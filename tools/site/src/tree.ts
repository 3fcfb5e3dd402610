/** The names that the site uses for unchecked values of a document. */
export { isNode as isTree, list, type Node as Tree, node as tree, text } from "@clientele/openapi";
