import ts from "typescript";
import type { CommandDeclaration } from "./commandDeclarations.ts";
import { declaredAs, propertyIn, type Sources } from "./sources.ts";

/** What decides about a command, as its declaration says. */
export interface DecidedBy {
  /** The questions that it asks, such as `decideInvite`, in their order. */
  readonly questions: readonly string[];
  /** The words that it decides by, such as the section of the settings or the action on an asset. */
  readonly words: readonly string[];
}

/** Follows what a command calls to decide, through the functions of the slices, to the questions of the areas. */
export function decidedBy(files: Sources, { path, call }: CommandDeclaration): DecidedBy {
  const walk: Walk = { files, questions: new Set(), seen: new Set() };
  const decide = propertyIn(call.arguments.at(-1), "decide");
  const given = call.arguments.slice(0, -1);
  // `setting` asks by itself, and `recordCommand` what it is given to ask.
  followName(walk, path, call.expression.getText());
  if (decide !== undefined) followCalls(walk, path, decide);
  const words = [...given.map((argument) => constantOf(files, path, argument)), ...stringsIn(decide)];
  return { questions: [...walk.questions], words: words.filter((word) => word !== undefined) };
}

interface Walk {
  readonly files: Sources;
  readonly questions: Set<string>;
  readonly seen: Set<ts.Node>;
}

function followCalls(walk: Walk, path: string, node: ts.Node): void {
  if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
    followName(walk, path, node.expression.text);
  }
  ts.forEachChild(node, (child) => {
    followCalls(walk, path, child);
  });
}

function followName(walk: Walk, path: string, name: string): void {
  const declared = declaredAs(walk.files, path, name);
  if (declared === undefined || walk.seen.has(declared.node)) return;
  walk.seen.add(declared.node);
  if (declared.path.startsWith("src/slices/")) followCalls(walk, declared.path, declared.node);
  else if (isQuestion(declared.path, name)) walk.questions.add(name);
}

/** A question has a file of its name: `decideInvite` stands in `canInvite.ts`. */
function isQuestion(path: string, name: string): boolean {
  const file = path.replace(/^.*\/|\.ts$/g, "");
  return name.startsWith("decide") && file.replace(/^(can|is)(?=[A-Z])/, "decide") === name;
}

/** The text that is given, or that a constant stands for. */
function constantOf(files: Sources, path: string, node: ts.Node): string | undefined {
  if (ts.isStringLiteral(node)) return node.text;
  const declared = ts.isIdentifier(node) ? declaredAs(files, path, node.text)?.node : undefined;
  const initializer = declared && ts.isVariableDeclaration(declared) ? declared.initializer : undefined;
  return initializer && ts.isStringLiteral(initializer) ? initializer.text : undefined;
}

function stringsIn(node: ts.Node | undefined): readonly string[] {
  const found: string[] = [];
  const visit = (each: ts.Node): void => {
    if (ts.isStringLiteral(each)) found.push(each.text);
    ts.forEachChild(each, visit);
  };
  if (node !== undefined) visit(node);
  return found;
}
