// A PostgreSQL of its own for one run: in a temporary folder, and reached by a socket in it alone.
import { execFile, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";

const versions = "/usr/lib/postgresql";
const isRoot = process.getuid?.() === 0;

/**
 * The folder with its socket, until this process ends. Undefined where there is none and none can be installed. Tests need no
 * data after a crash of the computer; a benchmark waits for the disk as users do.
 */
export function startPostgres(fsync = "off") {
  const made = initialised(fsync);
  if (made === undefined) return undefined;
  const { folder, call, settings } = made;
  call("pg_ctl", "start", "-w", "-l", join(folder, "log"), "-o", settings.join(" "));
  process.prependListener("exit", () => call("pg_ctl", "stop", "-w", "-m", "immediate"));
  return folder;
}

/** A server of which a test decides when it runs, and which it can kill. It is a child of this process, which learns of its end. */
export function newCluster() {
  const made = initialised("off");
  if (made === undefined) return undefined;
  const { folder, data, programs, as, call, remove, settings } = made;
  let postmaster;
  const isRunning = () =>
    postmaster !== undefined && postmaster.exitCode === null && postmaster.signalCode === null;
  const close = () => {
    if (isRunning()) call("pg_ctl", "stop", "-w", "-m", "immediate");
    remove();
  };
  process.prependListener("exit", close);
  return {
    folder,
    start: async () => {
      postmaster = spawn(join(programs, "postgres"), ["-D", data, ...settings], {
        ...as,
        cwd: folder,
        stdio: "ignore",
      });
      while (isRunning() && !(await isReady(programs, folder))) await wait(20);
      if (!isRunning()) throw new Error("PostgreSQL does not start.");
    },
    kill: () => killWithChildren(postmaster),
    close,
  };
}

function isReady(programs, folder) {
  const asked = promisify(execFile)(join(programs, "pg_isready"), ["-q", "-h", folder]);
  return asked.then(
    () => true,
    () => false,
  );
}

/** A new cluster that nobody has started yet. It is removed when this process ends. */
function initialised(fsync) {
  const programs = programsOf() ?? installed();
  if (programs === undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), "tenant-policy-postgres-"));
  // It refuses to run as root.
  const as = isRoot ? ownerOf("postgres") : {};
  if (isRoot) chownSync(folder, as.uid, as.gid);
  const data = join(folder, "data");
  const call = (program, ...options) =>
    execFileSync(join(programs, program), ["-D", data, ...options], { ...as, cwd: folder, stdio: "ignore" });
  const remove = () => rmSync(folder, { recursive: true, force: true });
  process.on("exit", remove);
  call("initdb", "-U", "postgres", "-A", "trust", "--no-sync", "--locale=C.UTF-8", "-E", "UTF8");
  const settings = ["-k", folder, "-c", "listen_addresses=", "-c", `fsync=${fsync}`];
  return { folder, data, programs, as, call, remove, settings };
}

/** Kills the server as a whole, and waits until nothing of it is left: it would not start beside a process of the one before. */
async function killWithChildren(postmaster) {
  const isOver = once(postmaster, "exit");
  // While it stands still it makes no child that nobody would kill.
  postmaster.kill("SIGSTOP");
  const children = processes().filter(({ parent }) => parent === postmaster.pid);
  postmaster.kill("SIGKILL");
  for (const { pid } of children) killIfThere(pid);
  await isOver;
  const isLeft = ({ pid, isDead }) => !isDead && children.some((child) => child.pid === pid);
  while (processes().some(isLeft)) await wait(20);
}

function killIfThere(pid) {
  try {
    process.kill(pid, "SIGKILL");
  } catch (error) {
    if (error.code !== "ESRCH") throw error;
  }
}

function processes() {
  const lines = execFileSync("ps", ["-A", "-o", "pid=,ppid=,stat="], { encoding: "utf8" }).trim().split("\n");
  return lines.map((line) => {
    const [pid, parent, state] = line.trim().split(/\s+/);
    return { pid: Number(pid), parent: Number(parent), isDead: state.startsWith("Z") };
  });
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
