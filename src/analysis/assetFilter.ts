import { type AssetAction, assetActions } from "../assets/asset.ts";
import { frozen } from "../kernel/json/frozen.ts";
import type { NonEmpty } from "../kernel/decision/nonEmpty.ts";
import { type Checked, type Issue, issueOf, shown, typeShown } from "../kernel/schema/issue.ts";
import { isPerson, type Person } from "../vocabulary/person.ts";
import type { AssetCondition } from "./assetCondition.ts";
import { conditionFor } from "./conditionFor.ts";

/**
 * The condition that the rows of exactly those assets fulfil with which a person may do something from their current
 * workspace: of every asset, `assetRow(asset)` fulfils it if and only if `canAccessAsset(person, action, asset)` is true
 * (AN10). Its size does not depend on how many assets there are. `assetFilterSql` makes SQL of it.
 *
 * For `share` and `withdraw`, it is about whether the person may share or withdraw the asset at all. For `make`, it finds
 * assets such as the person could make in the current workspace. It holds for the person as they are now: a change of their
 * role, home or workspace makes another one. A value outside its declared type gets issues (ST10).
 *
 * @example
 * const ann = personFrom({ id: "ann", role: "limited", home: { level: "group", group: "loans" } });
 * assetFilter(ann, "lock").value?.operator; // "and"
 * assetFilter({ ...ann, role: "restricted" }, "view").value; // { operator: "in", field: "kind", value: [] }
 */
export function assetFilter(person: Person, action: AssetAction): Checked<AssetCondition> {
  const faults: Issue[] = [];
  if (!isPerson(person)) {
    faults.push(issueOf("ST10", "invalidType", ["person"], "a person", typeShown(person)));
  }
  if (!assetActions.includes(action)) {
    const expected = `one of ${assetActions.map((each) => JSON.stringify(each)).join(", ")}`;
    faults.push(issueOf("ST10", "invalidValue", ["action"], expected, shown(action)));
  }
  const [first, ...others] = faults;
  if (first === undefined) return frozen({ value: conditionFor(person, action) });
  const issues: NonEmpty<Issue> = [first, ...others];
  return frozen({ issues });
}
