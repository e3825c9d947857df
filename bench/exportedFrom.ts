import { readFileSync } from "node:fs";

/** The values that the main door exports, by the folder of src that they come from. */
export function exportedFrom(): readonly (readonly [folder: string, name: string])[] {
  const text = readFileSync(new URL("../src/index.ts", import.meta.url), "utf8");
  const blocks = text.matchAll(/^export \{([^}]*)\} from "\.\/(\w+)\//gm);
  return Array.from(blocks, ([, names = "", folder = ""]) =>
    names
      .split(",")
      .map((name) => name.trim())
      .filter((name) => name !== "" && !name.startsWith("type "))
      .map((name) => [folder, name] as const),
  ).flat();
}
