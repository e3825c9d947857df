import { type Checked, type Issue, issuesUnder, rejected, unlessIssues } from "./checked.ts";

/** For each field, what checks a value that it is to be set to. */
export type FieldChecks<Fields> = {
  readonly [Name in keyof Fields]-?: (value: unknown) => Checked<Exclude<Fields[Name], undefined>>;
};

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether it is an array of such items alone. A hole in it is an item too: undefined. */
export function isListOf<Item>(
  value: unknown,
  isItem: (item: unknown) => item is Item,
): value is readonly Item[] {
  if (!Array.isArray(value)) return false;
  for (const item of value as readonly unknown[]) {
    if (!isItem(item)) return false;
  }
  return true;
}

export function isText(value: unknown): value is string {
  return typeof value === "string";
}

export function isSwitch(value: unknown): value is boolean {
  return typeof value === "boolean";
}

export function checkSwitch(value: unknown): Checked<boolean> {
  return isSwitch(value) ? { value } : rejected("ST10", "true or false");
}

/**
 * Checks the fields that are written; what is absent or undefined stays unset. A name that is no field is an issue, as a
 * slip of the pen would otherwise leave unset, silently, what was meant to be set.
 */
export function checkFields<Fields>(value: unknown, checks: FieldChecks<Fields>): Checked<Partial<Fields>> {
  const names = Object.keys(checks) as (keyof Fields & string)[];
  if (!isRecord(value)) return rejected("ST10", `an object of ${names.join(", ")}`);
  let issues: readonly Issue[] = [];
  const fields: Partial<Fields> = {};
  for (const name of names) {
    const written = Object.hasOwn(value, name) ? value[name] : undefined;
    if (written === undefined) continue;
    const checked = checks[name](written);
    if (checked.issues === undefined) fields[name] = checked.value;
    else issues = issues.concat(issuesUnder(name, checked));
  }
  const strangers = Object.keys(value).filter((name) => !Object.hasOwn(checks, name));
  const unknown = strangers.map((name): Issue => ({
    rule: "ST10",
    path: [name],
    message: `one of ${names.join(", ")}`,
  }));
  return unlessIssues(fields, issues.concat(unknown));
}
