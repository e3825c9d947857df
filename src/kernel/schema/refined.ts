import type { Checked } from "./checked.ts";
import type { Form } from "./form.ts";

/** What has a form and, beyond that, passes a check. Only what has the form is checked further. */
/* @__NO_SIDE_EFFECTS__ */
export function refined<Value, Refined>(
  form: Form<Value>,
  check: (value: Value) => Checked<Refined>,
): Form<Refined> {
  return (value) => {
    const { value: formed, issues } = form(value);
    return issues === undefined ? check(formed) : { issues };
  };
}
