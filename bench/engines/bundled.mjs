import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSync } from "esbuild";

/** A file with what the comparison needs of the library, and a function that removes it. */
export function bundled() {
  const folder = mkdtempSync(join(tmpdir(), "tenant-policy-engines-"));
  const outfile = join(folder, "library.mjs");
  buildSync({
    entryPoints: [new URL("library.ts", import.meta.url).pathname],
    bundle: true,
    format: "esm",
    platform: "node",
    target: "es2022",
    outfile,
    packages: "bundle",
    logLevel: "error",
  });
  return [outfile, () => rmSync(folder, { recursive: true })];
}
