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
  /** What makes it a client: absent where the package is none. */
  readonly client: Client | undefined;
}

/** The facts that only the package of a client has. */
export interface Client {
  /** File of the provider's spec. */
  readonly spec: string;
  /** Module whose default export makes a client of given options. */
  readonly factory: string;
  /** Name of the class. */
  readonly className: string;
  /** The few lines with which a user starts. */
  readonly quickstart: string;
}

/** Reads the package.json of a folder. */
export function manifestOf(directory: string): Manifest {
  return JSON.parse(readFileSync(join(directory, "package.json"), "utf8"));
}

/** The package of a folder; a spec of the folder's name makes it a client, and then it must have what a client has. */
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

/** Every package that is published. */
export function packages(): Package[] {
  const folder = join(root, "packages");
  const directories = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return directories.map(({ name }) => packageAt(join(folder, name))).filter(({ manifest }) => !manifest.private);
}

/** A package and those of this workspace it depends on. */
export function withDependencies(subject: Package): Package[] {
  const needed = Object.keys(subject.manifest.dependencies ?? {});
  return [subject, ...packages().filter(({ name }) => needed.includes(name))];
}
