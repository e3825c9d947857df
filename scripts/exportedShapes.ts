// The types of every export, as texts that can be compared with those of an earlier release.
import ts from "typescript";

/** By the name of an export: of a value its type, of a type what it is made of. */
export type Shapes = Readonly<Record<string, string>>;

interface Writer {
  readonly checker: ts.TypeChecker;
  /** What stays a name inside other shapes, as it has a shape of its own. */
  readonly names: ReadonlyMap<ts.Symbol, string>;
  /** The same for unions, which forget their name where they are part of another one. */
  readonly unions: readonly (readonly [name: string, parts: readonly ts.Type[]])[];
}

/**
 * The shapes of what a file exports, below the folder of a tsconfig.json. `isKept` says which exports stay names inside
 * other shapes. A name that one of two releases lacks is written out, so that it makes no difference.
 */
export function exportedShapes(root: string, isKept: (name: string) => boolean): Shapes {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, (path) => ts.sys.readFile(path)) as {
    config: unknown;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const program = ts.createProgram([`${root}src/index.ts`], options);
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(`${root}src/index.ts`);
  const door = file && checker.getSymbolAtLocation(file);
  if (door === undefined) throw new Error(`${root}src/index.ts exports nothing`);
  const exports = checker
    .getExportsOfModule(door)
    .map((symbol) => [symbol.name, declared(checker, symbol)] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  const kept = exports.filter(([name, symbol]) => isType(symbol) && isKept(name));
  const names = new Map(kept.map(([name, symbol]) => [symbol, name]));
  const unions = kept.flatMap(([name, symbol]) => {
    const type = checker.getDeclaredTypeOfSymbol(symbol);
    return type.isUnion() ? [[name, type.types] as const] : [];
  });
  return Object.fromEntries(
    exports.map(([name, symbol]) => [name, shapeOfExport({ checker, names, unions }, symbol)]),
  );
}

function declared(checker: ts.TypeChecker, symbol: ts.Symbol): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

function isType(symbol: ts.Symbol): boolean {
  return (symbol.flags & ts.SymbolFlags.Value) === 0;
}

function shapeOfExport(writer: Writer, symbol: ts.Symbol): string {
  const { checker } = writer;
  const type = isType(symbol) ? checker.getDeclaredTypeOfSymbol(symbol) : checker.getTypeOfSymbol(symbol);
  return type.isUnion() ? union(writer, type.types, [type]) : writtenOut(writer, type, []);
}

/** The name of a type that is kept, or else what it is made of. */
function shapeOf(writer: Writer, type: ts.Type, within: readonly ts.Type[]): string {
  const name =
    nameOf(writer, type.aliasSymbol, type.aliasTypeArguments, within) ??
    nameOf(writer, type.getSymbol(), argumentsOf(writer, type), within);
  return name ?? writtenOut(writer, type, within);
}

function nameOf(
  writer: Writer,
  symbol: ts.Symbol | undefined,
  args: readonly ts.Type[] | undefined,
  within: readonly ts.Type[],
): string | undefined {
  const name = symbol && writer.names.get(symbol);
  if (name === undefined || args === undefined || args.length === 0) return name;
  return `${name}<${args.map((each) => shapeOf(writer, each, within)).join(", ")}>`;
}

function argumentsOf({ checker }: Writer, type: ts.Type): readonly ts.Type[] {
  return objectFlagsOf(type) & ts.ObjectFlags.Reference
    ? checker.getTypeArguments(type as ts.TypeReference)
    : [];
}

function writtenOut(writer: Writer, type: ts.Type, within: readonly ts.Type[]): string {
  const { checker } = writer;
  // It holds itself.
  if (within.includes(type)) return "…";
  const inner = [...within, type];
  const each = (part: ts.Type): string => shapeOf(writer, part, inner);
  if (type.isUnion()) return union(writer, type.types, inner, true);
  if (type.isIntersection()) return type.types.map(each).sort().join(" & ");
  if (checker.isArrayType(type) || checker.isTupleType(type)) {
    const name = checker.isArrayType(type) ? (type.getSymbol()?.name ?? "") : "Tuple";
    return `${name}<${argumentsOf(writer, type).map(each).join(", ")}>`;
  }
  if ((type.flags & ts.TypeFlags.Object) === 0 || isOfLanguage(type)) {
    return checker.typeToString(type, undefined, ts.TypeFormatFlags.NoTruncation);
  }
  const calls = type.getCallSignatures().map((call) => callShape(writer, call, inner));
  const properties = type.getProperties().map((property) => propertyShape(writer, property, inner));
  const indexes = checker.getIndexInfosOfType(type).map((info) => `[key]: ${each(info.type)}`);
  const members = [...properties.sort(), ...indexes];
  const object = members.length > 0 || calls.length === 0 ? [`{ ${members.join("; ")} }`] : [];
  return [...calls, ...object].join(" & ");
}

/** A union of these. `isNamed` looks for a name of all but null and undefined. */
function union(
  writer: Writer,
  types: readonly ts.Type[],
  within: readonly ts.Type[],
  isNamed = false,
): string {
  const missing = types.filter(({ flags }) => flags & (ts.TypeFlags.Null | ts.TypeFlags.Undefined));
  const rest = types.filter((type) => !missing.includes(type));
  const [name] =
    writer.unions.find(
      ([, parts]) => parts.length === rest.length && parts.every((part) => rest.includes(part)),
    ) ?? [];
  const shapes = rest.map((type) => shapeOf(writer, type, within));
  const isBoolean = shapes.includes("true") && shapes.includes("false");
  const others = isBoolean
    ? ["boolean", ...shapes.filter((shape) => !["true", "false"].includes(shape))]
    : shapes;
  const told = isNamed && name !== undefined ? [name] : others;
  return [...new Set([...told, ...missing.map((type) => writer.checker.typeToString(type))])]
    .sort()
    .join(" | ");
}

/** A type of JavaScript itself, such as `ReadonlyMap`; `Pick` and the like make new types. */
function isOfLanguage(type: ts.Type): boolean {
  if (objectFlagsOf(type) & ts.ObjectFlags.Mapped) return false;
  const files = type.getSymbol()?.declarations?.map((each) => each.getSourceFile().fileName) ?? [];
  return files.some((path) => path.includes("/node_modules/"));
}

function objectFlagsOf(type: ts.Type): ts.ObjectFlags {
  return type.flags & ts.TypeFlags.Object ? (type as ts.ObjectType).objectFlags : ts.ObjectFlags.None;
}

/** A parameter that is called otherwise is the same to callers. */
function callShape(writer: Writer, call: ts.Signature, within: readonly ts.Type[]): string {
  const parameters = call.getParameters().map((each) => memberShape(writer, each, "", within));
  return `(${parameters.join(", ")}) => ${shapeOf(writer, call.getReturnType(), within)}`;
}

/** The keys of symbols have a number that differs from run to run. */
function propertyShape(writer: Writer, symbol: ts.Symbol, within: readonly ts.Type[]): string {
  return memberShape(writer, symbol, symbol.name.replace(/^__@\w+@\d+$/, "[symbol]"), within);
}

function memberShape(writer: Writer, symbol: ts.Symbol, name: string, within: readonly ts.Type[]): string {
  const { checker } = writer;
  const { valueDeclaration } = symbol;
  const isOptional =
    (symbol.flags & ts.SymbolFlags.Optional) !== 0 ||
    (valueDeclaration !== undefined &&
      ts.isParameter(valueDeclaration) &&
      checker.isOptionalParameter(valueDeclaration));
  const type = checker.getTypeOfSymbol(symbol);
  if (!isOptional) return [name, shapeOf(writer, type, within)].filter(Boolean).join(": ");
  const defined = type.isUnion()
    ? union(
        writer,
        type.types.filter(({ flags }) => !(flags & ts.TypeFlags.Undefined)),
        within,
        true,
      )
    : shapeOf(writer, type, within);
  return [`${name}?`, defined].join(": ");
}
