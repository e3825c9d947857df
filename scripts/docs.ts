import { writeFileSync } from "node:fs";
import { rulesPage } from "./rulesPage.ts";

writeFileSync(new URL("../docs/rules.md", import.meta.url), rulesPage());
