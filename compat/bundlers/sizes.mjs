// The bytes that each bundler keeps where one name of the packed library is imported.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { bundlers, bundlersForNode } from "./bundlers.mjs";

const names = ["canSwitchTo", "canAccessAsset", "timeZoneFor", "transition"];

/** For each name the sizes by gzip, in the order of `bundlers`. */
export async function measuredSizes(folder) {
  const rows = [];
  for (const name of names) {
    const entry = entryWith(folder, name);
    const sizes = [];
    for (const bundle of Object.values(bundlers)) sizes.push(await sizeOf(bundle, entry));
    rows.push({ name, sizes, ratio: Math.max(...sizes) / Math.min(...sizes) });
  }
  return rows;
}

/** What a bundler keeps of one question for the web and for Node, where it could take the one file that is made for Node. */
export async function sizesForNode(folder) {
  const entry = entryWith(folder, "canAccessAsset");
  const rows = [];
  for (const [name, bundle] of Object.entries(bundlersForNode)) {
    rows.push({ name, web: await sizeOf(bundlers[name], entry), node: await sizeOf(bundle, entry) });
  }
  return rows;
}

function entryWith(folder, name) {
  const entry = join(folder, `only-${name}.js`);
  writeFileSync(entry, `import { ${name} } from "tenant-policy";\nglobalThis.kept = ${name};\n`);
  return entry;
}

async function sizeOf(bundle, entry) {
  return gzipSync(await bundle(entry), { level: 9 }).length;
}

export function tableOf(rows) {
  const head = ["import", ...Object.keys(bundlers), "largest ÷ smallest"];
  const aligned = head.map((_, column) => (column === 0 ? "---" : "--:"));
  const lines = rows.map(({ name, sizes, ratio }) => [
    `\`${name}\``,
    ...sizes.map((size) => size.toLocaleString("en")),
    ratio.toFixed(2),
  ]);
  return [head, aligned, ...lines].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

const begin = "<!-- bundlers:begin -->";
const end = "<!-- bundlers:end -->";

/** Puts the table between the two marks of a page, at its end where it has none. */
export function writeTable(path, rows) {
  const page = readFileSync(path, "utf8");
  const section = `${begin}\n\n${sectionOf(rows)}\n\n${end}`;
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  const changed =
    from === -1 ? `${page}\n${section}\n` : page.slice(0, from) + section + page.slice(to + end.length);
  writeFileSync(path, changed);
}

function sectionOf(rows) {
  const { devDependencies: versions } = JSON.parse(
    readFileSync(new URL("package.json", import.meta.url), "utf8"),
  );
  const used = ["esbuild", "rollup", "vite", "webpack", "@rspack/core"].map(
    (name) => `${name} ${versions[name]}`,
  );
  const date = new Date().toISOString().slice(0, 10);
  return [
    "## Five bundlers",
    "",
    `Made by \`npm run bundlers -- --write\` (Node ${process.versions.node}, ${date}): ${used.join(", ")}.`,
    "The packed tarball is installed in a folder of its own. One file imports one name and is bundled for browsers, minified,",
    "with `NODE_ENV` set to production. Bytes after gzip, with everything that the name needs. No bundler may keep more than",
    "1.25 times the smallest.",
    "",
    tableOf(rows),
  ].join("\n");
}
