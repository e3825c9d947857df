// Makes docs/questions.md: every export of src/index.ts with its signature, the start of its doc comment and its rules.
import ts from "typescript";

const root = new URL("..", import.meta.url).pathname;
const index = "src/index.ts";

/** An export of a door. */
export interface ExportedName {
  readonly name: string;
  readonly isType: boolean;
  /** How it is called, or its type; empty for a type. */
  readonly signature: string;
  /** The parameters of a function that may be left out. */
  readonly optional: readonly string[];
  /** The text of its doc comment; empty where it has none. */
  readonly doc: string;
}

/** The exports below one comment of a door. */
export interface ExportGroup {
  readonly title: string;
  readonly exports: readonly ExportedName[];
}

/** Every export of these doors, in its groups and in its order. */
export function exportGroups(sources: readonly string[] = [index]): readonly ExportGroup[] {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, (path) => ts.sys.readFile(path)) as {
    config: unknown;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const program = ts.createProgram(
    sources.map((source) => root + source),
    options,
  );
  return sources.flatMap((source) => groupsIn(program, source));
}

function groupsIn(program: ts.Program, source: string): readonly ExportGroup[] {
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(root + source);
  if (file === undefined) throw new Error(`${source} is not there`);
  const groups: { title: string; exports: ExportedName[] }[] = [];
  for (const statement of file.statements.filter(ts.isExportDeclaration)) {
    const title = titleAbove(file, statement);
    if (title !== undefined) groups.push({ title, exports: [] });
    const clause = statement.exportClause;
    if (clause === undefined || !ts.isNamedExports(clause)) continue;
    groups.at(-1)?.exports.push(...clause.elements.map((element) => exportedName(checker, element)));
  }
  return groups;
}

/** The names whose declaration has no doc comment. */
export function undocumentedNames(groups: readonly ExportGroup[]): readonly string[] {
  return groups.flatMap((group) => group.exports.filter(({ doc }) => doc === "").map(({ name }) => name));
}

/** The page docs/questions.md. */
export function questionsPage(groups: readonly ExportGroup[]): string {
  const lines = [
    "# Questions, checks and types",
    "",
    "`npm run docs` generates this page from `src/index.ts`. A test fails when the page is out of date.",
    "",
    "A name that begins with `can` or `is` returns `true` or `false`. Beside it stands its twin, which begins with `decide`,",
    "takes the same arguments and returns a `Decision`: the value, and the ids of the rules that made it. To find the twin,",
    "put `decide` in place of `can` or `is`. Every other question returns a `Decision`. A `check…` returns the canonical",
    "value or a list of issues. [rules.md](rules.md) has the sentence of each rule.",
    ...groups.flatMap(linesOfGroup),
  ];
  return `${lines.join("\n")}\n`;
}

function linesOfGroup({ title, exports }: ExportGroup): readonly string[] {
  const values = exports.filter(({ isType }) => !isType);
  const types = exports.filter(({ isType }) => isType);
  const twins = new Map(values.map((each) => [each.name, each]));
  const listed = values.filter(({ name }) => !name.startsWith("decide"));
  return [
    "",
    `## ${title}`,
    ...listed.flatMap((each) => linesOfValue(each, twins.get(twinOf(each.name)))),
    ...(types.length === 0 ? [] : ["", "### Types", ""]),
    ...types.map(({ name, doc }) => `- \`${name}\`${doc === "" ? "" : `: ${sentences(doc, 1)}`}`),
  ];
}

/** `decideAccessAsset` for `canAccessAsset`. */
export function twinOf(name: string): string {
  return name.replace(/^(can|is)(?=[A-Z])/, "decide");
}

function linesOfValue(value: ExportedName, twin: ExportedName | undefined): readonly string[] {
  const both = twin === undefined || twin === value ? [value] : [value, twin];
  const rules = new Set(both.flatMap(({ doc }) => rulesIn(doc)));
  return [
    "",
    `### ${both.map(({ name }) => `\`${name}\``).join(" · ")}`,
    "",
    "```ts",
    ...both.map(({ signature }) => signature),
    "```",
    ...(value.doc === "" ? [] : ["", [sentences(value.doc, 2), ...aboutOptional(value)].join(" ")]),
    ...(rules.size === 0 ? [] : ["", `Rules: ${[...rules].join(", ")}`]),
  ];
}

/** The comment over a statement, where it begins a group. */
function titleAbove(file: ts.SourceFile, statement: ts.Statement): string | undefined {
  const above = file.text.slice(statement.getFullStart(), statement.getStart(file));
  const title = /(?:^|\n)\/\/ ([^\n]+)\n$/.exec(above)?.[1];
  return title === undefined ? undefined : title.charAt(0).toUpperCase() + title.slice(1);
}

function exportedName(checker: ts.TypeChecker, element: ts.ExportSpecifier): ExportedName {
  const name = element.name.text;
  const found = checker.getSymbolAtLocation(element.name);
  const symbol =
    found !== undefined && found.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(found) : found;
  const declaration = symbol?.declarations?.[0];
  if (symbol === undefined || declaration === undefined) throw new Error(`${name} has no declaration`);
  return {
    name,
    isType: (symbol.flags & ts.SymbolFlags.Value) === 0,
    signature: signatureOf(checker, declaration, symbol),
    optional: optionalOf(declaration),
    doc: ts.displayPartsToString(symbol.getDocumentationComment(checker)).trim(),
  };
}

function optionalOf(declaration: ts.Declaration): readonly string[] {
  if (!ts.isFunctionDeclaration(declaration)) return [];
  return declaration.parameters
    .filter(({ questionToken, initializer }) => questionToken !== undefined || initializer !== undefined)
    .map(({ name }) => name.getText());
}

function signatureOf(checker: ts.TypeChecker, declaration: ts.Declaration, symbol: ts.Symbol): string {
  if (ts.isFunctionDeclaration(declaration)) {
    const [opening, closing] = [declaration.name?.text ?? "", declaration.type?.getText() ?? ""];
    const generics = declaration.typeParameters?.map((each) => each.getText()).join(", ");
    const parameters = declaration.parameters.map((each) => each.getText()).join(", ");
    return oneLine(`${opening}${generics === undefined ? "" : `<${generics}>`}(${parameters}): ${closing}`);
  }
  if (!ts.isVariableDeclaration(declaration)) return "";
  const type =
    declaration.type?.getText() ?? checker.typeToString(checker.getTypeOfSymbol(symbol), declaration);
  return oneLine(`${declaration.name.getText()}: ${type}`);
}

function oneLine(code: string): string {
  return code
    .replace(/\/\*\*?.*?\*\/|\/\/.*$/gms, "")
    .replace(/\s+/g, " ")
    .replace(/([([{<]) /g, "$1")
    .replace(/,? ([)\]>])/g, "$1");
}

/** The first sentences of a text, on one line. A very short one does not count. */
function sentences(doc: string, count: number): string {
  const [paragraph = ""] = doc.split(/\n\s*\n/);
  const found = sentencesOf(paragraph);
  const short = (found[0] ?? "").length < 30 ? 1 : 0;
  return found.slice(0, count + short).join(" ");
}

/** What comes later in a doc comment about a parameter that may be left out: what it says, and what holds without it. */
function aboutOptional({ doc, optional }: ExportedName): readonly string[] {
  const shown = sentences(doc, 2);
  const all = sentencesOf(doc.replace(/\n\s*\n/g, " "));
  const isAbout = (sentence: string): boolean => optional.some((name) => sentence.includes(`\`${name}\``));
  return all.filter(
    (sentence, index) =>
      !shown.includes(sentence) &&
      (isAbout(sentence) || (sentence.startsWith("Without it") && isAbout(all[index - 1] ?? ""))),
  );
}

function sentencesOf(text: string): readonly string[] {
  const line = text.replace(/\s+/g, " ");
  return (line.match(/.*?[.!?](?:\)|”)?(?= [A-Z`“(]|$)/g) ?? [line]).map((sentence) => sentence.trim());
}

/** The rule ids in a text, ranges as one: `AS1–AS11`. */
function rulesIn(doc: string): readonly string[] {
  return doc.match(/\b[A-Z]{2}\d{1,2}(?:[–-][A-Z]{2}\d{1,2})?\b/g) ?? [];
}
