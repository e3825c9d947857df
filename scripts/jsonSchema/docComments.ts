import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

type Docs = ReadonlyMap<string, string>;

/** What the doc comments in `src` say, for the descriptions in the schemas. */
export interface DocComments {
  /** Of the properties of an interface, found by the names of all its properties. */
  readonly ofProperties: (names: readonly string[]) => Docs;
  /** Of commands, by their type. */
  readonly ofCommands: Docs;
}

/** Reads the comments of every file in `src`. By syntax alone, as finding the types would take seconds. */
export function docComments(): DocComments {
  const statements = sourceFiles().flatMap((file) => file.statements);
  const interfaces = statements.filter(ts.isInterfaceDeclaration);
  const byName = new Map(interfaces.map((each) => [each.name.text, each]));
  const byProperties = new Map<string, Docs>();
  for (const each of interfaces) {
    const properties = propertiesOf(each, byName);
    const key = keyOf(properties.map(nameOf));
    byProperties.set(key, common(docsOf(properties), byProperties.get(key)));
  }
  return {
    ofProperties: (names) => byProperties.get(keyOf(names)) ?? new Map<string, string>(),
    ofCommands: new Map(statements.filter(ts.isVariableStatement).flatMap(commandDocs)),
  };
}

function sourceFiles(): readonly ts.SourceFile[] {
  const folder = new URL("../../src/", import.meta.url).pathname;
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".ts"),
  );
  return paths.sort().map((path) => {
    const text = readFileSync(join(folder, path), "utf8");
    return ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  });
}

function keyOf(names: readonly string[]): string {
  return [...names].sort().join();
}

/** Those of the interfaces that it extends come first. */
function propertiesOf(
  declaration: ts.InterfaceDeclaration,
  byName: ReadonlyMap<string, ts.InterfaceDeclaration>,
): readonly ts.PropertySignature[] {
  const parents = (declaration.heritageClauses ?? [])
    .flatMap(({ types }) => types.map(({ expression }) => byName.get(expression.getText())))
    .filter((parent) => parent !== undefined);
  return [
    ...parents.flatMap((parent) => propertiesOf(parent, byName)),
    ...declaration.members.filter(ts.isPropertySignature),
  ];
}

/** Where two interfaces have the same properties, what both say of them. */
function common(docs: Docs, others: Docs = docs): Docs {
  return new Map([...docs].filter(([name, text]) => others.get(name) === text));
}

/** Of `const … = slice("name", { commands: { verb: … } })`. */
function commandDocs({ declarationList }: ts.VariableStatement): readonly (readonly [string, string])[] {
  const call = declarationList.declarations[0]?.initializer;
  if (call === undefined || !ts.isCallExpression(call) || call.expression.getText() !== "slice") return [];
  const [name, declaration] = call.arguments;
  if (name === undefined || !ts.isStringLiteral(name)) return [];
  const commands = propertiesIn(declaration).find((property) => nameOf(property) === "commands");
  if (commands === undefined || !ts.isPropertyAssignment(commands)) return [];
  return [...docsOf(propertiesIn(commands.initializer))].map(([verb, text]) => [
    `${name.text}/${verb}`,
    text,
  ]);
}

function propertiesIn(node: ts.Node | undefined): readonly ts.ObjectLiteralElementLike[] {
  return node !== undefined && ts.isObjectLiteralExpression(node) ? node.properties : [];
}

function docsOf(nodes: readonly (ts.TypeElement | ts.ObjectLiteralElement)[]): Docs {
  return new Map(
    nodes.flatMap((node) => {
      const [comment] = ts.getJSDocCommentsAndTags(node);
      const text = ts.getTextOfJSDocComment(comment?.comment);
      return text === undefined ? [] : [[nameOf(node), text.replace(/\s+/g, " ")]];
    }),
  );
}

function nameOf({ name }: ts.TypeElement | ts.ObjectLiteralElement): string {
  return name !== undefined && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : "";
}
