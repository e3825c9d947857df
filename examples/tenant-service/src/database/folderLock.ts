import { readFileSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { lock } from "proper-lockfile";
import { StartError } from "../startError.ts";

/** The process that has a folder for itself. */
interface Holder {
  readonly pid: number;
  readonly host: string;
}

/** The holder renews the lock this often. After a crash nobody does, and the lock is void once it is stale. */
const updateMilli = 1_000;
const staleMilli = 10_000;
/** Where it is known that the holder has ended, the shortest time that the lock file knows. */
const staleOfEndedMilli = 2_000;

/**
 * Takes a folder for this process alone, and gives what lets go of it: two databases that are opened on the same files lose data.
 * Where the last holder crashed, the lock is waited for until it is stale.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const holderFile = join(folder, "holder.json");
  const end = Date.now() + staleMilli + updateMilli;
  for (;;) {
    const holder = holderIn(holderFile);
    const state = stateOf(holder);
    try {
      const release = await lock(folder, {
        ...{ update: updateMilli, onCompromised: endAtOnce },
        stale: state === "ended" ? staleOfEndedMilli : staleMilli,
      });
      writeFileSync(holderFile, JSON.stringify({ pid: process.pid, host: hostname() }));
      return release;
    } catch (error) {
      if ((error as { readonly code?: unknown }).code !== "ELOCKED") throw error;
      if (state === "lives" || Date.now() > end) throw taken(folder, holder);
      await wait(250);
    }
  }
}

/** Another process took the lock while this one stood still. What it has not written yet, it must not write any more. */
function endAtOnce(error: Error): never {
  console.error(`Another process took the folder while this one stood still: ${error.message}`);
  process.kill(process.pid, "SIGKILL");
  throw error;
}

function taken(folder: string, holder: Holder | undefined): StartError {
  const by = holder === undefined ? "another process" : `process ${holder.pid} on ${holder.host}`;
  return new StartError(
    `The folder ${folder} is in use by ${by}. Stop that one, or set FOLDER to another folder. ` +
      "For several processes on one database, set DATABASE_URL to a PostgreSQL server.",
  );
}

function holderIn(file: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Holder;
  } catch {
    return undefined;
  }
}

/** Of a process on another machine or in another container, only the age of its lock tells. */
function stateOf(holder: Holder | undefined): "lives" | "ended" | "unknown" {
  if (holder === undefined || holder.host !== hostname()) return "unknown";
  // In a container, the process that starts anew has the number of the one before.
  if (holder.pid === process.pid) return "ended";
  try {
    process.kill(holder.pid, 0);
    return "lives";
  } catch (error) {
    return (error as { readonly code?: unknown }).code === "EPERM" ? "lives" : "ended";
  }
}
