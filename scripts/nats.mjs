// Whether the program nats-server is there. As root it is installed, where the packages of Debian are at hand.
import { execFileSync, spawnSync } from "node:child_process";

export const howToGetNats = "apt-get install nats-server on Debian, or a release from nats.io";

export function hasNatsServer() {
  return isThere() || (process.getuid?.() === 0 && isInstalled());
}

function isThere() {
  return spawnSync("nats-server", ["--version"]).status === 0;
}

function isInstalled() {
  try {
    execFileSync("apt-get", ["update", "-qq"], { stdio: "ignore" });
    execFileSync("apt-get", ["install", "-y", "-qq", "nats-server"], { stdio: "ignore" });
  } catch {
    return false;
  }
  return isThere();
}
