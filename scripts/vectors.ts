// `npm run vectors`: chooses the inputs of the conformance vectors and writes them with the answers of the library. They
// stay as they are until somebody runs it again; test/vectors holds the answers, and what the inputs have to show.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { vectorFiles } from "./vectors/vectorFiles.ts";

const root = new URL("../", import.meta.url);

rmSync(new URL("vectors/", root), { recursive: true, force: true });
mkdirSync(new URL("vectors/", root), { recursive: true });
for (const [path, text] of vectorFiles()) writeFileSync(new URL(path, root), text);
