export { generate, render } from "./generate.ts";
export type { NamedArgument, SpecOperation } from "./spec/operation.ts";
export type { PageRule } from "./spec/pagination.ts";
export type { PathArgument } from "./spec/parameter.ts";
export { formatProblem, type Problem, SpecError } from "./spec/problem.ts";
export { parseSpec, readSpec, type Spec, type SpecResource } from "./spec/spec.ts";
export { compare, type Difference, ForeignFileError, write } from "./writer.ts";
