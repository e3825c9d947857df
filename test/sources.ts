import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";

const root = new URL("..", import.meta.url).pathname;

/** The paths of the TypeScript files below a folder of the repository, such as `src`. */
export function filesBelow(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort();
}

export function textOf(path: string): string {
  return readFileSync(join(root, path), "utf8");
}

const files = new Map<string, ts.SourceFile>();

/** The file as its syntax. No file changes while tests run, so each is parsed once. */
export function parsed(path: string): ts.SourceFile {
  const file = files.get(path) ?? ts.createSourceFile(path, textOf(path), ts.ScriptTarget.ES2022, true);
  files.set(path, file);
  return file;
}

/** The code blocks of a page that has no mark beside its language, or this one. */
export function codeBlocksOf(page: string, mark = ""): readonly string[] {
  const blocks = [...textOf(page).matchAll(/^```ts(.*)\n([\s\S]*?)^```$/gm)];
  return blocks.flatMap(([, given = "", code = ""]) => (given.trim() === mark ? [code] : []));
}

export function everyNode(node: ts.Node): readonly ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (each: ts.Node): void => {
    nodes.push(each);
    ts.forEachChild(each, visit);
  };
  visit(node);
  return nodes;
}

/** What a file imports: module names, those of this repository as paths from its root. */
export function importsOf(path: string): readonly string[] {
  return parsed(path)
    .statements.filter((statement) => ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement))
    .map((statement) => statement.moduleSpecifier)
    .filter((specifier) => specifier !== undefined && ts.isStringLiteral(specifier))
    .map(({ text }) => (text.startsWith(".") ? join(path, "..", text) : text));
}
