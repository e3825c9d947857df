// The reports in etc: everything that each door exports, with its signature. A change of them is seen in review, as one of
// what users can rely on. Checks that they are fresh; with --write, writes them. Needs dist; `npm run api` at the root.
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Extractor, ExtractorConfig } from "@microsoft/api-extractor";
import { doors, importNameOf, pathOf, runnerDoors } from "../../scripts/doors.mjs";
import { expectEqual, tally } from "../../scripts/tally.mjs";

const root = new URL("../..", import.meta.url).pathname;
const reports = join(root, "etc");
const isWriting = process.argv.includes("--write");
const scratch = mkdtempSync(join(tmpdir(), "tenant-policy-api-"));
process.on("exit", () => rmSync(scratch, { recursive: true, force: true }));
const { check, close } = tally();

mkdirSync(reports, { recursive: true });
const declarations = {
  ...Object.fromEntries(Object.entries(doors).map(([door, source]) => [door, `esm/${pathOf(source)}.d.ts`])),
  ...Object.fromEntries(
    Object.entries(runnerDoors).map(([door, source]) => [door, source.replace(/\.ts$/, ".d.ts")]),
  ),
};
for (const [door, declaration] of Object.entries(declarations)) {
  const file = fileOf(door);
  await check(isWriting ? `${file} is written` : `${file} is fresh`, () => extract(file, declaration));
}
const known = Object.keys(declarations).map(fileOf);
const unknownReports = readdirSync(reports).filter((file) => !known.includes(file));
if (isWriting) for (const file of unknownReports) rmSync(join(reports, file));
else await check("etc holds no other report", () => expectEqual(unknownReports, [], "files"));
close();

function fileOf(door) {
  return `${importNameOf(door).replaceAll("/", "-")}.api.md`;
}

function extract(file, declaration) {
  const complaints = [];
  const result = Extractor.invoke(ExtractorConfig.prepare(settings(file, declaration)), {
    localBuild: isWriting,
    messageCallback(message) {
      if (message.logLevel === "error" || message.logLevel === "warning") complaints.push(message.text);
      message.handled = true;
    },
  });
  if (result.apiReportChanged && !isWriting) {
    throw new Error("It is not what the declarations say. Run `npm run api`, and look at what changed.");
  }
  if (!result.succeeded) throw new Error(complaints.join("\n"));
}

function settings(file, declaration) {
  const ignored = { logLevel: "none" };
  return {
    configObjectFullPath: undefined,
    packageJsonFullPath: join(root, "package.json"),
    configObject: {
      projectFolder: root,
      mainEntryPointFilePath: join(root, "dist", declaration),
      compiler: {
        overrideTsconfig: {
          compilerOptions: { module: "nodenext", target: "es2022", lib: ["es2022"], types: [], strict: true },
          files: [join(root, "dist", declaration)],
        },
      },
      apiReport: {
        enabled: true,
        reportFileName: file,
        includeForgottenExports: true,
        reportFolder: reports,
        reportTempFolder: scratch,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        extractorMessageReporting: {
          default: { logLevel: "warning", addToApiReportFile: true },
          // We have one kind of release: what is exported is public.
          "ae-missing-release-tag": ignored,
          // Such types stand in the report all the same, and what has no doc comment says so where it stands.
          "ae-forgotten-export": ignored,
          "ae-undocumented": ignored,
        },
        tsdocMessageReporting: { default: ignored },
      },
    },
  };
}
