import ts from "typescript";
import { commandDeclarations } from "../commandDeclarations.ts";
import { docOf, nameOf, sources } from "../sources.ts";

type Docs = ReadonlyMap<string, string>;

/** What the doc comments in `src` say, for the descriptions in the schemas and for docs/commands.md. */
export interface DocComments {
  /** Of the properties of an interface, found by the names of all its properties. */
  readonly ofProperties: (names: readonly string[]) => Docs;
  /** Of commands, by their type. */
  readonly ofCommands: Docs;
  /** Of the fields of a command and its envelope, by its type. */
  readonly ofFields: (type: string) => Docs;
}

/** Reads the comments of every file in `src`. */
export function docComments(): DocComments {
  const files = sources();
  const interfaces = [...files.values()]
    .flatMap(({ statements }) => statements)
    .filter(ts.isInterfaceDeclaration);
  const byName = new Map(interfaces.map((each) => [each.name.text, each]));
  const byProperties = new Map<string, Docs>();
  for (const each of interfaces) {
    const properties = propertiesOf(each, byName);
    const key = keyOf(properties.map(nameOf));
    byProperties.set(key, common(docsOf(properties), byProperties.get(key)));
  }
  const commands = commandDeclarations(files);
  const event = byName.get("EventEnvelope");
  const envelope = event === undefined ? new Map<string, string>() : docsOf(propertiesOf(event, byName));
  return {
    ofProperties: (names) => byProperties.get(keyOf(names)) ?? new Map<string, string>(),
    ofCommands: new Map([...commands].flatMap(([type, { doc }]) => (doc === undefined ? [] : [[type, doc]]))),
    ofFields: (type) => new Map([...envelope, ...(commands.get(type)?.fields ?? [])]),
  };
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

function docsOf(nodes: readonly ts.PropertySignature[]): Docs {
  return new Map(
    nodes.flatMap((node) => {
      const text = docOf(node);
      return text === undefined ? [] : [[nameOf(node), text]];
    }),
  );
}
