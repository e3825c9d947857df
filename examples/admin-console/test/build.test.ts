import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";

const dist = new URL("../dist/", import.meta.url);
const headers = readFileSync(new URL("_headers", dist), "utf8");
const require = createRequire(import.meta.url);

interface BuiltFile {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

const manifest = JSON.parse(readFileSync(new URL(".vite/manifest.json", dist), "utf8")) as Record<
  string,
  BuiltFile
>;

/** A file with all that it imports at once, and their styles. */
function filesOf(name: string, seen = new Set<string>()): ReadonlySet<string> {
  const { file, imports = [], css = [] } = manifest[name]!;
  if (!seen.has(file)) {
    [file, ...css].forEach((each) => seen.add(each));
    imports.forEach((each) => filesOf(each, seen));
  }
  return seen;
}

it("has a first load of at most 200 kB after gzip: the page with a language, and its first page", () => {
  const loaded = ["index.html", "src/language/de.ts", "src/pages/whoAmI/index.tsx"].flatMap((name) => [
    ...filesOf(name),
  ]);
  const sizes = [...new Set(loaded)].map(
    (file) => gzipSync(readFileSync(new URL(file, dist)), { level: 9 }).length,
  );
  const total = sizes.reduce((sum, size) => sum + size, 0);
  console.log(`The first load has ${total} bytes after gzip.`);
  expect(total).toBeGreaterThan(50_000);
  expect(total).toBeLessThanOrEqual(200_000);
});

it("names the styles that react-aria adds itself by their hashes", () => {
  const files = ["interactions/usePress.mjs", "overlays/usePreventScroll.mjs"];
  const folder = new URL("dist/private/", `file://${require.resolve("react-aria/package.json")}`);
  for (const file of files) {
    const source = readFileSync(new URL(file, folder), "utf8");
    const [, written = ""] = /style\.textContent = `([^`]*)`\.trim\(\)/.exec(source) ?? [];
    const text = written.replace(/\$\{[^}]*PRESSABLE_ATTRIBUTE\}/, "data-react-aria-pressable").trim();
    expect(headers).toContain(`'sha256-${createHash("sha256").update(text).digest("base64")}'`);
  }
});
