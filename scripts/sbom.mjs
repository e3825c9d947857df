// `npm run sbom`: the packages of which the published files hold code, as CycloneDX. Nothing else is installed with the
// library, so `npm sbom` alone would list none: the command line holds what it needs (scripts/build.mjs). Needs dist. Without
// the instant and the number that npm adds, it is the same for the same release.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readManifest } from "./doors.mjs";

const root = new URL("..", import.meta.url).pathname;

/** The packages whose licences go along, as `name@version`. */
export function bundledPackages() {
  const text = readFileSync(join(root, "dist/cli/THIRD_PARTY_LICENSES.txt"), "utf8");
  const parts = text.split(`\n${"-".repeat(80)}\n\n`).slice(1);
  return parts.map((part) => (/^(\S+ \S+) \(/.exec(part)?.[1] ?? "").replace(" ", "@"));
}

export function sbom() {
  const options = ["sbom", "--sbom-format", "cyclonedx", "--sbom-type", "library"];
  const all = JSON.parse(execFileSync("npm", options, { cwd: root, encoding: "utf8" }));
  const packages = bundledPackages();
  const components = all.components.filter(({ name, version }) => packages.includes(`${name}@${version}`));
  const parts = components.map(({ "bom-ref": ref }) => ref);
  const { component } = all.metadata;
  const below = all.dependencies.filter(({ ref }) => parts.includes(ref));
  return {
    ...without(all, "serialNumber"),
    // npm takes the name of the folder.
    metadata: {
      ...without(all.metadata, "timestamp"),
      component: { ...component, name: readManifest().name },
    },
    // To npm, they are tools of development. Here, they are published.
    components: components.map((each) => ({ ...without(each, "properties"), scope: "required" })),
    dependencies: [
      { ref: component["bom-ref"], dependsOn: parts },
      ...below.map(({ ref, dependsOn }) => ({
        ref,
        dependsOn: dependsOn.filter((each) => parts.includes(each)),
      })),
    ],
  };
}

function without(object, name) {
  return Object.fromEntries(Object.entries(object).filter(([key]) => key !== name));
}

if (process.argv[1] === import.meta.filename) console.log(JSON.stringify(sbom(), null, 2));
