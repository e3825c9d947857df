// Makes the API reference in HTML from the doc comments of every door, and fails where TypeDoc warns: of a public name
// without a doc comment, of a type that no door exports, of a link that leads nowhere. `npm run reference` leaves it in
// compat/reference/out.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { Application } from "typedoc";
import { doors } from "../../scripts/doors.mjs";
import { tally } from "../../scripts/tally.mjs";
import { inner } from "./inner.mjs";

const root = new URL("../..", import.meta.url).pathname;
const out = join(root, "compat/reference/out");
const { check, close } = tally();

rmSync(out, { recursive: true, force: true });
await check("the API reference is made without a warning", async () => {
  const application = await Application.bootstrapWithPlugins({
    name: "tenant-policy",
    entryPoints: Object.values(doors).map((source) => join(root, source)),
    tsconfig: join(root, "tsconfig.src.json"),
    readme: "none",
    disableSources: true,
    excludeInternal: true,
    treatWarningsAsErrors: true,
    validation: { notExported: true, invalidLink: true, notDocumented: true },
    requiredToBeDocumented: ["Class", "Enum", "Function", "Interface", "TypeAlias", "Variable"],
    intentionallyNotExported: inner,
    logLevel: "Warn",
  });
  const project = await application.convert();
  if (project === undefined) throw new Error("the source has type errors");
  application.validate(project);
  await application.generateDocs(project, out);
  if (application.logger.hasErrors() || application.logger.hasWarnings())
    throw new Error("TypeDoc complains");
  return `${project.children?.length ?? 0} doors`;
});
close();
