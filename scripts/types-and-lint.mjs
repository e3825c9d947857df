// Checks the types and lints, as `npm run typecheck` and `npm run lint` do, with one program for both: what the compiler has
// found out about types, the lint rules need not find out again.
import { relative } from "node:path";
import { ESLint } from "eslint";
import ts from "typescript";
import { tally } from "./tally.mjs";

const root = new URL("..", import.meta.url).pathname;
process.chdir(root);

const project = readProject();
const program = ts.createProgram({ rootNames: project.fileNames, options: project.options });

const { check, close } = tally();
await check("types", () => {
  const found = [...project.errors, ...ts.getPreEmitDiagnostics(program)];
  const host = {
    getCurrentDirectory: () => root,
    getCanonicalFileName: (path) => path,
    getNewLine: () => "\n",
  };
  if (found.length > 0) throw new Error(ts.formatDiagnostics(found, host));
});
await check("lint", lint);
close();

function readProject() {
  const { config, error } = ts.readConfigFile("tsconfig.json", (path) => ts.sys.readFile(path));
  const read = ts.parseJsonConfigFileContent(config ?? {}, ts.sys, root);
  return { ...read, errors: [...read.errors, ...(error === undefined ? [] : [error])] };
}

/** Files beside the program, such as those of compat, are read with the project that they belong to. */
async function lint() {
  const ofProgram = {
    files: project.fileNames.map((path) => relative(root, path)),
    languageOptions: { parserOptions: { projectService: false, programs: [program] } },
  };
  const eslint = new ESLint({ overrideConfig: [ofProgram] });
  const results = await eslint.lintFiles(["."]);
  if (results.every(({ errorCount }) => errorCount === 0)) return;
  const { format } = await eslint.loadFormatter("stylish");
  throw new Error(await format(results));
}
