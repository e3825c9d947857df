// The files of `src`, read by syntax alone: finding the types would take seconds.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const root = new URL("../", import.meta.url).pathname;

/** The files, by their path from the root of the repository, such as `src/slices/name.ts`. */
export type Sources = ReadonlyMap<string, ts.SourceFile>;

export function sources(): Sources {
  const paths = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => join("src", path))
    .sort();
  return new Map(
    paths.map((path) => {
      const text = readFileSync(join(root, path), "utf8");
      return [path, ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true)];
    }),
  );
}

/** A constant or a function, and the file that declares it. */
export interface Declared {
  readonly path: string;
  readonly node: ts.VariableDeclaration | ts.FunctionDeclaration;
}

/** What a name stands for at the top of a file: declared there, or in the file that it is imported from. */
export function declaredAs(files: Sources, path: string, name: string): Declared | undefined {
  for (const statement of files.get(path)?.statements ?? []) {
    if (ts.isFunctionDeclaration(statement) && statement.body !== undefined && statement.name?.text === name)
      return { path, node: statement };
    if (ts.isVariableStatement(statement)) {
      const node = statement.declarationList.declarations.find((each) => each.name.getText() === name);
      if (node !== undefined) return { path, node };
    }
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
    const bindings = statement.importClause?.namedBindings;
    const imported =
      bindings !== undefined && ts.isNamedImports(bindings)
        ? bindings.elements.find((element) => element.name.text === name)
        : undefined;
    if (imported === undefined) continue;
    const from = join(path, "..", statement.moduleSpecifier.text);
    return declaredAs(files, from, (imported.propertyName ?? imported.name).text);
  }
  return undefined;
}

/** What the doc comment of a node says, on one line. */
export function docOf(node: ts.Node): string | undefined {
  const [comment] = ts.getJSDocCommentsAndTags(node);
  return ts.getTextOfJSDocComment(comment?.comment)?.replace(/\s+/g, " ");
}

/** The name of a property, where it is a plain one. */
export function nameOf({ name }: ts.TypeElement | ts.ObjectLiteralElement): string {
  return name !== undefined && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : "";
}

export function propertiesIn(node: ts.Node | undefined): readonly ts.ObjectLiteralElementLike[] {
  return node !== undefined && ts.isObjectLiteralExpression(node) ? node.properties : [];
}

/** What stands in an object literal under a name. */
export function propertyIn(node: ts.Node | undefined, name: string): ts.ObjectLiteralElementLike | undefined {
  return propertiesIn(node).find((property) => nameOf(property) === name);
}
