import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

/** The root of the workspace. */
export const root: string = join(import.meta.dirname, "../../..");

/** The members of a package.json that are read here. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly license?: string;
  readonly repository?: { readonly url?: string; readonly directory?: string };
  readonly sideEffects?: unknown;
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly bin?: Readonly<Record<string, string>>;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly packageManager?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly bundleDependencies?: unknown;
}

/** A package of this workspace that is published. */
export interface Package {
  /** `@clientele/core`. */
  readonly name: string;
  readonly version: string;
  readonly directory: string;
  readonly manifest: Manifest;
  /** The facts of a client; absent for other packages. */
  readonly client: Client | undefined;
}

/** Facts of the package of a client. */
export interface Client {
  /** File of the provider's spec. */
  readonly spec: string;
  /** Module whose default export creates a client. */
  readonly factory: string;
  /** Name of the class. */
  readonly className: string;
  /** File of the first lines of a user. */
  readonly quickstart: string;
}

/** Reads the package.json of a folder. */
export function manifestOf(directory: string): Manifest {
  return JSON.parse(readFileSync(join(directory, "package.json"), "utf8"));
}

/** Reads the package of a folder; it is a client if there is a spec of the folder's name. */
export function packageAt(directory: string): Package {
  const manifest = manifestOf(directory);
  const { name, version } = manifest;
  const folder = basename(directory);
  const spec = join(root, "specs", `${folder}.yaml`);
  if (!existsSync(spec)) return { name, version, directory, manifest, client: undefined };
  const factory = join(directory, "test/client.ts");
  const quickstart = join(root, "docs/samples", folder, "quickstart.ts");
  const [, className] = new RegExp(`import \\{ (\\w+) \\} from "${name}"`).exec(readFileSync(factory, "utf8")) ?? [];
  if (className === undefined) throw new Error(`${factory} does not import a client from ${name}`);
  return { name, version, directory, manifest, client: { spec, factory, className, quickstart } };
}

/** Lists the packages that are published. */
export function packages(): Package[] {
  const folder = join(root, "packages");
  const directories = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return directories.map(({ name }) => packageAt(join(folder, name))).filter(({ manifest }) => !manifest.private);
}

/** Lists a package and its dependencies in this workspace. */
export function withDependencies(subject: Package): Package[] {
  const needed = Object.keys(subject.manifest.dependencies ?? {});
  return [subject, ...packages().filter(({ name }) => needed.includes(name))];
}
