import { execFileSync } from "node:child_process";

const root = new URL("..", import.meta.url).pathname;

/**
 * The files of the source that were changed since the last release, and which release that is: the newest tag `v…`, or else
 * the commit that gave package.json its version.
 */
export function changedFiles() {
  const release = newestTag() ?? git("log", "-1", "--format=%h", "-G", '^  "version":', "--", "package.json");
  const files = git("diff", "--name-only", "--diff-filter=d", release, "--", "src").split("\n");
  return { release, files: files.filter(isMutated) };
}

function newestTag() {
  const [tag] = git("tag", "--list", "v*", "--merged", "HEAD", "--sort=-v:refname").split("\n");
  return tag === "" ? undefined : tag;
}

/** Tables of sentences are left out, as README.md says. */
function isMutated(path) {
  return path.endsWith(".ts") && !path.endsWith("/rules.ts") && !path.startsWith("src/explain/locales/");
}

function git(...options) {
  return execFileSync("git", options, { cwd: root, encoding: "utf8" }).trim();
}
