import ts from "typescript";
import { declaredAs, docOf, nameOf, propertiesIn, propertyIn, type Sources } from "./sources.ts";

/** How the source declares a command, by its type. */
export interface CommandDeclaration {
  /** The file in which it is declared. */
  readonly path: string;
  /** `command({ … })`, `setting(section, { … })` and the like. */
  readonly call: ts.CallExpression;
  /** What its doc comment says. */
  readonly doc: string | undefined;
  /** What is said of its fields where they are declared. */
  readonly fields: ReadonlyMap<string, string>;
}

/** Every command that a slice declares. */
export function commandDeclarations(files: Sources): ReadonlyMap<string, CommandDeclaration> {
  return new Map(
    [...files].flatMap(([path, file]) =>
      file.statements
        .filter(ts.isVariableStatement)
        .flatMap((statement) => commandsOfSlice(files, path, statement)),
    ),
  );
}

/** What the doc comments say of the slices, by their names. */
export function sliceDocs(files: Sources): ReadonlyMap<string, string> {
  const statements = [...files.values()].flatMap((file) => file.statements.filter(ts.isVariableStatement));
  return new Map(
    statements.flatMap((statement) => {
      const [name] = sliceIn(statement) ?? [];
      const doc = docOf(statement);
      return name === undefined || doc === undefined ? [] : [[name, doc]];
    }),
  );
}

/** Of `const … = slice("name", { commands: { verb: … } })`. */
function commandsOfSlice(
  files: Sources,
  path: string,
  statement: ts.VariableStatement,
): readonly (readonly [type: string, declaration: CommandDeclaration])[] {
  const [name, declaration] = sliceIn(statement) ?? [];
  const commands = propertyIn(declaration, "commands");
  if (name === undefined || commands === undefined || !ts.isPropertyAssignment(commands)) return [];
  return commandsIn(files, path, commands.initializer).map(([verb, each]) => [`${name}/${verb}`, each]);
}

function sliceIn({
  declarationList,
}: ts.VariableStatement): readonly [name: string, declaration: ts.Expression | undefined] | undefined {
  const call = declarationList.declarations[0]?.initializer;
  if (call === undefined || !ts.isCallExpression(call) || call.expression.getText() !== "slice")
    return undefined;
  const [name, declaration] = call.arguments;
  return name !== undefined && ts.isStringLiteral(name) ? [name.text, declaration] : undefined;
}

/** In an object of commands. Those of a long slice are spread from files beside it. */
function commandsIn(
  files: Sources,
  path: string,
  object: ts.Expression,
): readonly (readonly [verb: string, declaration: CommandDeclaration])[] {
  return propertiesIn(object).flatMap((property) => {
    if (ts.isSpreadAssignment(property)) {
      const spread = declaredAs(files, path, property.expression.getText());
      if (spread === undefined || !ts.isVariableDeclaration(spread.node)) return [];
      const { initializer } = spread.node;
      return initializer === undefined ? [] : commandsIn(files, spread.path, initializer);
    }
    if (!ts.isPropertyAssignment(property) || !ts.isCallExpression(property.initializer)) return [];
    const call = property.initializer;
    return [[nameOf(property), { path, call, doc: docOf(property), fields: fieldDocs(files, path, call) }]];
  });
}

/** A field that only names a constant is described by the constant. */
function fieldDocs(files: Sources, path: string, call: ts.CallExpression): ReadonlyMap<string, string> {
  const fields = propertyIn(call.arguments.at(-1), "fields");
  if (fields === undefined || !ts.isPropertyAssignment(fields)) return new Map();
  return new Map(
    propertiesIn(fields.initializer).flatMap((field) => {
      const constant = ts.isShorthandPropertyAssignment(field)
        ? declaredAs(files, path, field.name.text)
        : undefined;
      const doc = docOf(field) ?? (constant && docOf(constant.node));
      return doc === undefined ? [] : [[nameOf(field), doc]];
    }),
  );
}
