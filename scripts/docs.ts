import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { jsonSchemas } from "./jsonSchemas.ts";
import { rulesPage } from "./rulesPage.ts";

const root = new URL("../", import.meta.url);
const texts = new Map([["docs/rules.md", rulesPage()], ...jsonSchemas()]);

rmSync(new URL("schemas/", root), { recursive: true, force: true });
for (const [path, text] of texts) {
  const file = new URL(path, root);
  mkdirSync(new URL(".", file), { recursive: true });
  writeFileSync(file, text);
}
