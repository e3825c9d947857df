import { countDecisions } from "./countedDecisions.ts";

type Anything = (...args: readonly unknown[]) => unknown;

/**
 * The exports of the library, of which every function counts the decisions that it takes. The answers are those of the
 * library, and so are all other exports. A function that answers yes or no has no reasons, so its twin is asked for them
 * afterwards, with the same arguments.
 */
export function recorded<Policy extends object>(policy: Policy): Policy {
  const exported = Object.entries(policy).map(([name, value]) => [name, recordedExport(policy, name, value)]);
  // The names are those of the library, which the type of fromEntries forgets.
  return Object.fromEntries(exported) as Policy;
}

function recordedExport(policy: object, name: string, value: unknown): unknown {
  if (typeof value === "function") return recordedFunction(value as Anything, twinOf(policy, name));
  if (isSchema(value)) return recordedSchema(value);
  return isSchemaTable(value) ? frozenLike(value, mapped(value, recordedSchema)) : value;
}

/** The question that answers with the decision: `decideInvite` for `canInvite`. */
function twinOf(policy: object, name: string): Anything | undefined {
  if (!/^(can|is)[A-Z]/.test(name)) return undefined;
  return (policy as Readonly<Record<string, Anything | undefined>>)[name.replace(/^(can|is)/, "decide")];
}

function recordedFunction(ask: Anything, twin: Anything | undefined): Anything {
  const asking: Anything = (...args) => {
    const answer = ask(...args);
    countDecisions(twin === undefined ? answer : answerIfReadable(twin, args));
    return answer;
  };
  const properties: PropertyDescriptorMap = { ...Object.getOwnPropertyDescriptors(ask) };
  delete properties["prototype"];
  const standard = isSchema(ask) ? recordedStandard(ask, asking) : {};
  return frozenLike(ask, Object.defineProperties(asking, { ...properties, ...standard }));
}

/** A twin may read a fact that its yes or no could do without, and a getter or proxy of a test may throw there. */
function answerIfReadable(ask: Anything, args: readonly unknown[]): unknown {
  try {
    return ask(...args);
  } catch {
    return undefined;
  }
}

/** A Standard Schema, through which forms and routers check values. */
interface Schema {
  readonly "~standard": { readonly validate: Anything };
}

function isSchema(value: unknown): value is Schema {
  const isHolder = typeof value === "function" || (typeof value === "object" && value !== null);
  return isHolder && Object.hasOwn(value, "~standard");
}

function isSchemaTable(value: unknown): value is Readonly<Record<string, Schema>> {
  const values = typeof value === "object" && value !== null ? Object.values(value) : [];
  return values.length > 0 && values.every(isSchema);
}

function recordedSchema(schema: Schema): Schema {
  const properties = { ...Object.getOwnPropertyDescriptors(schema), ...recordedStandard(schema, undefined) };
  return frozenLike(schema, Object.create(Object.getPrototypeOf(schema) as object, properties) as Schema);
}

/** The schema of a check calls the check itself. */
function recordedStandard(schema: Schema, asking: Anything | undefined): PropertyDescriptorMap {
  const standard = schema["~standard"];
  const isItself = asking !== undefined && (standard.validate as unknown) === schema;
  const validate = isItself ? asking : recordedFunction(standard.validate, undefined);
  const value = frozenLike(standard, { ...standard, validate });
  return { "~standard": { value, enumerable: true, configurable: true, writable: true } };
}

function mapped<Value>(table: Readonly<Record<string, Value>>, change: (value: Value) => Value): object {
  return Object.fromEntries(Object.entries(table).map(([name, value]) => [name, change(value)]));
}

function frozenLike<Value extends object>(original: object, copy: Value): Value {
  return Object.isFrozen(original) ? Object.freeze(copy) : copy;
}
