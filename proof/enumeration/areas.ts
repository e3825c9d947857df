import { readdirSync } from "node:fs";
import type { Area } from "./enumeration.ts";

const folder = new URL("areas/", import.meta.url);

/** Every area: each file of the folder exports one. */
export const areas: readonly Area[] = await Promise.all(
  readdirSync(folder)
    .sort()
    .map(async (file) => ((await import(new URL(file, folder).href)) as { area: Area }).area),
);
