import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The folder of this service. */
export const serviceFolder = new URL("../..", import.meta.url).pathname;

/** A folder with this service in which `tenant-policy` is another release of the library. */
export function serviceWith(library: string): string {
  const folder = mkdtempSync(join(tmpdir(), "tenant-service-"));
  for (const name of ["src", "migrations", "package.json"]) {
    cpSync(join(serviceFolder, name), join(folder, name), { recursive: true });
  }
  const [modules, linked] = [join(serviceFolder, "node_modules"), join(folder, "node_modules")];
  mkdirSync(linked);
  for (const name of readdirSync(modules)) {
    symlinkSync(name === "tenant-policy" ? library : join(modules, name), join(linked, name));
  }
  return folder;
}
