import { AccessControl } from "accesscontrol";
import { grantsOf, isOfRole, scopesOf } from "./grants.mjs";

/** A role is granted actions on a resource, which is a kind and a level, under a condition on the workspace. */
export function accesscontrol(library, questions) {
  const access = new AccessControl();
  for (const role of library.roles) grantAll(access, role, library);
  access.lock?.();
  return (turn) => {
    const question = questions[turn];
    const { person, action, asset } = question;
    if (person.role === "restricted") return false;
    const context = { scopes: scopesOf(question, library) };
    return access.can(person.role, context).do(action, `${asset.kind}-${asset.madeAt.level}`).granted;
  };
}

function grantAll(access, role, library) {
  for (const { kinds, level, scope, actions } of grantsOf(library)) {
    for (const kind of kinds) {
      for (const action of actions.filter((each) => isOfRole(role, each, kind))) {
        const condition = ["$.scopes", "contains", scope];
        access.grant(role).where(condition).action(action, `${kind}-${level}`, ["*"]);
      }
    }
  }
}
