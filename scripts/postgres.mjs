// A PostgreSQL of its own for one run: in a temporary folder, and reached by a socket in it alone.
import { execFileSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const versions = "/usr/lib/postgresql";
const isRoot = process.getuid?.() === 0;

/**
 * The folder with its socket, until this process ends. Undefined where there is none and none can be installed. Tests need no data
 * after a crash; whoever measures waits for the disk as users do.
 */
export function startPostgres(fsync = "off") {
  const programs = programsOf() ?? installed();
  if (programs === undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), "tenant-policy-postgres-"));
  // It refuses to run as root.
  const as = isRoot ? ownerOf("postgres") : {};
  if (isRoot) chownSync(folder, as.uid, as.gid);
  const data = join(folder, "data");
  const call = (program, ...options) =>
    execFileSync(join(programs, program), ["-D", data, ...options], { ...as, cwd: folder, stdio: "ignore" });
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  call("initdb", "-U", "postgres", "-A", "trust", "--no-sync", "--locale=C.UTF-8", "-E", "UTF8");
  const settings = `-k ${folder} -c listen_addresses= -c fsync=${fsync}`;
  call("pg_ctl", "start", "-w", "-l", join(folder, "log"), "-o", settings);
  process.prependListener("exit", () => call("pg_ctl", "stop", "-w", "-m", "immediate"));
  return folder;
}

function programsOf() {
  if (!existsSync(versions)) return undefined;
  const folders = readdirSync(versions).map((version) => join(versions, version, "bin"));
  return folders.find((folder) => existsSync(join(folder, "initdb")));
}

function installed() {
  if (!isRoot) return undefined;
  try {
    execFileSync("apt-get", ["update", "-qq"], { stdio: "ignore" });
    execFileSync("apt-get", ["install", "-y", "-qq", "postgresql"], { stdio: "ignore" });
  } catch {
    return undefined;
  }
  return programsOf();
}

function ownerOf(name) {
  const idOf = (option) => Number(execFileSync("id", [option, name], { encoding: "utf8" }));
  return { uid: idOf("-u"), gid: idOf("-g") };
}
