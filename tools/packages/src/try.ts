import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pack } from "./tarball.ts";
import { packages, withDependencies } from "./workspace.ts";
import { createConsumer } from "./consumer.ts";
import { compilers, resolutions, check } from "./typescript.ts";
import { typeFaults, instantiationsOf } from "./types.ts";
for (const p of packages()) {
  if (!p.name.endsWith(process.argv[2]!)) continue;
  const dir = mkdtempSync(join(tmpdir(), "packs-"));
  const tarballs = [];
  for (const each of withDependencies(p)) tarballs.push(await pack(each, dir));
  const c = await createConsumer(p, tarballs);
  for (const compiler of compilers) { for (const r of resolutions) if (r.supported(compiler)) console.log(compiler.name, r.name, await typeFaults(c, compiler, r));
    console.log(compiler.name, await instantiationsOf(c, compiler));
    const a = await check(c.directory, c.write, compiler, ["process.d.ts","quickstart.ts"], {skipLibCheck: true}); 
    const b = await check(c.directory, c.write, compiler, ["process.d.ts","empty.ts"], {skipLibCheck: true}); 
    console.log("skipLibCheck", a.instantiations - b.instantiations, a.seconds, b.seconds);
  }
  console.log(c.directory);
}
