import { entriesOf, type Tenant, type TeammateRecord } from "tenant-policy";
import {
  type Classes,
  classesOf,
  peopleFor,
  type PeopleFound,
  type PersonTraits,
} from "tenant-policy/analysis";
import { grouped } from "./grouped.ts";
import type { Answer, Outside } from "./outside.ts";
import type { Style } from "./style.ts";
import { type Subject, subjectIn, type SubjectOptions } from "./subject.ts";
import { tableLines } from "./table.ts";
import { tenantIn } from "./tenantFile.ts";
import { assetIn } from "./things.ts";
import { listed, workspaceText } from "./workspaces.ts";

/** The options of `who`. */
export interface WhoOptions extends SubjectOptions {
  readonly all?: boolean;
}

/** What stands after the file. */
export interface WhoWords {
  readonly action: string | undefined;
  readonly asset: string | undefined;
}

/** Teammates who may do the same by the same rules, as JSON. */
interface AlikePeople {
  readonly traits: PersonTraits;
  readonly count: number;
  readonly from: string;
  readonly because: readonly string[];
  readonly members: readonly string[];
}

/** Who may do something, and from where. */
export function who(
  file: string,
  { action, asset }: WhoWords,
  options: WhoOptions,
  outside: Outside,
  style: Style,
): Answer {
  const tenant = tenantIn(file, outside);
  const subject = subjectIn(action, asset, options);
  const groups = subject.kind === "asset" ? groupsForAsset(tenant, subject) : groupsFor(tenant, subject);
  const count = groups.reduce((sum, group) => sum + group.count, 0);
  const text = subject.kind === "asset" ? `${subject.action} ${subject.asset}` : subject.text;
  const head = `${people(count)} may ${text}.`;
  return {
    lines: count === 0 ? [head] : [head, "", ...groupTable(groups, options.all === true, style)],
    json: { count, groups },
    exitCode: count === 0 ? 1 : 0,
  };
}

function groupsForAsset(
  tenant: Tenant,
  { action, asset }: Extract<Subject, { kind: "asset" }>,
): readonly AlikePeople[] {
  // The asset is there, and its action is one.
  const found = peopleFor(tenant, action, assetIn(tenant, asset)).value as PeopleFound;
  return found.groups.map(({ traits, count, from, members, because }) => ({
    traits,
    count,
    from: from === "everywhere" ? from : from.map(workspaceText).join(", "),
    because,
    members: idsOf(entriesOf(members)),
  }));
}

/** Each member of a class gets the same answer (AN9). */
function groupsFor(
  tenant: Tenant,
  { decide }: Extract<Subject, { kind: "personal" }>,
): readonly AlikePeople[] {
  // What was parsed is no malformed tenant.
  const { people } = classesOf(tenant).value as Classes;
  return entriesOf(people).flatMap(({ traits, size, members }): readonly AlikePeople[] => {
    const ids = idsOf(entriesOf(members));
    const { value, because } = decide(tenant, ids[0] ?? "");
    return value ? [{ traits, count: size, from: "everywhere", because, members: ids }] : [];
  });
}

function idsOf(records: readonly TeammateRecord[]): readonly string[] {
  return records.map(({ id }) => id);
}

function people(count: number): string {
  return count === 0 ? "Nobody" : count === 1 ? "1 teammate" : `${count} teammates`;
}

/** So many members of a group are named. */
const mostNamed = 5;

/** Classes that differ in what else their members hold are one line. */
function groupTable(groups: readonly AlikePeople[], all: boolean, style: Style): readonly string[] {
  const lines = grouped(groups, (each) => JSON.stringify(cellsOf(each))).map((same) => {
    const [role = "", home = "", ...others] = cellsOf(same[0]);
    const members = same.flatMap((each) => each.members);
    const most = all ? Infinity : mostNamed;
    return [role, home, `${members.length}`, ...others, listed(members, most)];
  });
  return tableLines(["role", "home", "count", "from", "rules", "teammates"], lines, style.strong);
}

function cellsOf({ traits: { role, home }, from, because }: AlikePeople): readonly string[] {
  return [role, workspaceText(home), from, because.join(" ")];
}
