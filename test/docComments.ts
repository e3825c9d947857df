import * as library from "tenant-policy";
import * as explaining from "tenant-policy/explain";
import * as germanTexts from "tenant-policy/explain/de";
import * as englishTexts from "tenant-policy/explain/en";
import * as analysing from "tenant-policy/analysis";
import * as storing from "tenant-policy/storage";
import * as testing from "tenant-policy/testing";
import * as arbitraries from "tenant-policy/testing/arbitraries";
import ts from "typescript";
import { doors, importNameOf } from "../scripts/doors.mjs";
import { everyNode, filesBelow, parsed } from "./sources.ts";

/** An example in the doc comment of an export. */
export interface Example {
  /** The export that the comment belongs to. */
  readonly name: string;
  readonly code: string;
}

export const examples = filesBelow("src").flatMap((path): readonly Example[] =>
  parsed(path).statements.flatMap((statement) =>
    ts
      .getJSDocTags(statement)
      .filter(({ tagName }) => tagName.text === "example")
      .map(({ comment }) => ({ name: nameOf(statement), code: ts.getTextOfJSDocComment(comment) ?? "" })),
  ),
);

function nameOf(statement: ts.Statement): string {
  const declared = ts.isVariableStatement(statement) ? statement.declarationList.declarations[0] : statement;
  return (declared as ts.NamedDeclaration).name?.getText() ?? "";
}

/** What each door offers, by the name it is imported under. */
export const modules: Readonly<Record<string, object>> = {
  "tenant-policy": library,
  "tenant-policy/explain": explaining,
  "tenant-policy/explain/de": germanTexts,
  "tenant-policy/explain/en": englishTexts,
  "tenant-policy/analysis": analysing,
  "tenant-policy/storage": storing,
  "tenant-policy/testing": testing,
  "tenant-policy/testing/arbitraries": arbitraries,
};

/** Every name that a door offers, types included, with the door. */
export const offered = new Map(
  Object.entries(doors).flatMap(([door, source]) =>
    everyNode(parsed(source)).flatMap((node) =>
      ts.isExportSpecifier(node) ? [[node.name.text, importNameOf(door)] as const] : [],
    ),
  ),
);

/** The example as a module: with imports of the names that it uses. */
export function moduleOf({ code }: Example): string {
  const file = ts.createSourceFile("example.ts", code, ts.ScriptTarget.ES2022, true);
  const used = everyNode(file).flatMap((node) => (ts.isIdentifier(node) ? [node.text] : []));
  const imports = Object.entries(modules).flatMap(([door, values]) => {
    const names = [...new Set(used)].filter((name) => offered.get(name) === door);
    const specifiers = names.map((name) => (Object.hasOwn(values, name) ? name : `type ${name}`));
    return names.length === 0 ? [] : [`import { ${specifiers.join(", ")} } from "${door}";`];
  });
  return `${imports.join("\n")}\n${code}\n`;
}
