import type { Person } from "../../vocabulary/person.ts";
import type { PersonKey } from "../../vocabulary/personKey.ts";
import { roles } from "../../vocabulary/role.ts";
import { reaches, type Workspace } from "../../vocabulary/workspace.ts";
import { defaultAtMilli } from "../commandIn.ts";
import { anyWorkspace, factWorkspaces } from "./anyWorkspace.ts";
import { chosen, numberCount } from "./chosen.ts";
import { maybe, object, oneOf } from "./facts.ts";
import { fc } from "./fastCheck.ts";

/** The ids of the generated people. */
export const factPeople = ["ann", "bo", "cy", "__proto__"];

/** When the records of the generated people were created. */
export const factCreations: readonly number[] = [defaultAtMilli, defaultAtMilli + 1];

const support = { adminUserName: "sam", adminUserDomain: "vendor.example" };

/** People of every role and home: teammates mostly, and some who cross-launch. Each is where they can be. */
export function anyPerson(): fc.Arbitrary<Person> {
  return object({
    kind: oneOf<Person["kind"]>(["teammate", "teammate", "teammate", "helpDesk", "partner"]),
    id: oneOf(factPeople),
    role: oneOf(roles),
    home: anyWorkspace(),
    createdAtMilli: maybe(oneOf(factCreations)),
    place: fc.nat(numberCount - 1),
  }).map(({ place, createdAtMilli, ...given }): Person => {
    const isTeammate = given.kind === "teammate";
    const home: Workspace = isTeammate ? given.home : { level: "tenant" };
    const reachable = [home, ...factWorkspaces.filter((each) => reaches(home, each))];
    const key = isTeammate ? createdAtMilli !== undefined && { createdAtMilli } : support;
    return { ...given, ...key, home, current: chosen(reachable, place) };
  });
}

/** What tells one of these people from everybody else. */
export function anyPersonKey(): fc.Arbitrary<PersonKey> {
  return fc.oneof(
    object<Extract<PersonKey, { readonly kind: "teammate" }>>({
      kind: fc.constant("teammate"),
      id: oneOf(factPeople),
      createdAtMilli: fc.option(oneOf(factCreations)),
    }),
    oneOf<PersonKey>([
      { kind: "helpDesk", ...support },
      { kind: "partner", ...support },
    ]),
  );
}
