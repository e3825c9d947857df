import { readFileSync } from "node:fs";
import ts from "typescript";

const here = new URL(".", import.meta.url).pathname;
const { config } = ts.parseConfigFileTextToJson(
  "tsconfig.json",
  readFileSync(`${here}tsconfig.json`, "utf8"),
);
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, here);

/** What an editor asks about these texts, as if they stood beside this file under these names. */
export function languageServiceOf(texts: ReadonlyMap<string, string>): ts.LanguageService {
  const byPath = new Map([...texts].map(([name, text]) => [pathOf(name), text]));
  return ts.createLanguageService({
    getScriptFileNames: () => [...byPath.keys()],
    getScriptVersion: () => "1",
    getScriptSnapshot(path) {
      const text = byPath.get(path) ?? ts.sys.readFile(path);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => here,
    getCompilationSettings: () => options,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (path) => byPath.has(path) || ts.sys.fileExists(path),
    readFile: (path) => byPath.get(path) ?? ts.sys.readFile(path),
  });
}

export function pathOf(name: string): string {
  return here + name;
}

/** What is wrong with a text, as the compiler says it. */
export function complaintsAbout(service: ts.LanguageService, name: string): readonly string[] {
  return [
    ...service.getSyntacticDiagnostics(pathOf(name)),
    ...service.getSemanticDiagnostics(pathOf(name)),
  ].map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}
