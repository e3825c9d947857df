import { type Checked, rejected } from "./checked.ts";
import type { Form } from "./form.ts";
import { frozen } from "../json/frozen.ts";

/** A value, or a JSON text of one, in its form, frozen (ST1, ST3). */
export function fromOutside<Value>(input: unknown, form: Form<Value>): Checked<Value> {
  const { value, issues } = typeof input === "string" ? valueOf(input) : { value: input };
  return issues === undefined ? frozen(form(value)) : { issues };
}

function valueOf(text: string): Checked<unknown> {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return rejected("ST3", "a JSON text");
  }
}
