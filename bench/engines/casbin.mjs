import { newEnforcer, newModelFromString } from "casbin";
import { grantsOf, isOfRole, scopesOf } from "./grants.mjs";

const model = `
[request_definition]
r = role, action, kind, level, scopes

[policy_definition]
p = kinds, level, actions, scope

[policy_effect]
e = some(where (p.eft == allow))

[matchers]
m = r.level == p.level && holds(p.kinds, r.kind) && holds(p.actions, r.action) && stands(r.scopes, p.scope) && isOfRole(r.role, r.action, r.kind)
`;

/** A policy for each grant of the table; a matcher that asks plain functions about workspaces and roles. */
export async function casbin(library, questions) {
  const enforcer = await newEnforcer(newModelFromString(model));
  enforcer.addFunction("holds", (list, item) => list.includes(`|${item}|`));
  enforcer.addFunction("stands", (scopes, scope) => scopes.includes(scope));
  enforcer.addFunction("isOfRole", isOfRole);
  for (const { kinds, level, scope, actions } of grantsOf(library)) {
    await enforcer.addPolicy(`|${kinds.join("|")}|`, level, `|${actions.join("|")}|`, scope);
  }
  return (turn) => {
    const question = questions[turn];
    const { person, action, asset } = question;
    const scopes = scopesOf(question, library);
    return enforcer.enforceSync(person.role, action, asset.kind, asset.madeAt.level, scopes);
  };
}
