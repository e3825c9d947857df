import { preparsePolicySet, statefulIsAuthorized } from "@cedar-policy/cedar-wasm/nodejs";
import { grantsOf, reserved } from "./grants.mjs";

const conditions = {
  any: "true",
  whereMade: "context.current == context.madeAt",
  whereMadeAndAbove:
    'context.current == context.madeAt || (context.madeAt.level == "group" && context.current.level == "tenant") || ' +
    '(context.madeAt.level == "team" && context.current.level == "group" && context.current.group == context.madeAt.group)',
  whereMadeAndTenant: 'context.current == context.madeAt || context.current.level == "tenant"',
};
conditions.shares =
  'context.current.level != "tenant" && context.sharedWith.contains(context.current) && !context.withdrawingFrom.contains(context.current)';
conditions.whereMadeAndShares = `context.current == context.madeAt || (${conditions.shares})`;

const forbidden = [
  'forbid(principal, action, resource) when { context.role == "restricted" };',
  'forbid(principal, action, resource) when { context.role == "owner" && context.home.level != "tenant" };',
  'forbid(principal, action, resource) when { context.role == "readOnly" } unless { action == Action::"view" };',
  `forbid(principal, action == Action::"delete", resource) when { context.role == "limited" && ${texts(reserved)}.contains(context.kind) };`,
  'forbid(principal, action, resource) unless { context.home.level == "tenant" || context.home == context.current || ' +
    '(context.home.level == "group" && context.current.level == "team" && context.current.group == context.home.group) };',
];

/** Policies in its own language, parsed before the first question. */
export function cedar(library, questions) {
  const permitted = grantsOf(library).map(policyOf);
  const parsed = preparsePolicySet("assets", { staticPolicies: [...permitted, ...forbidden].join("\n") });
  if (parsed.type !== "success") throw new Error(JSON.stringify(parsed));
  return (turn) => {
    const { person, action, asset } = questions[turn];
    const answer = statefulIsAuthorized({
      principal: { type: "Person", id: person.id },
      action: { type: "Action", id: action },
      resource: { type: "Asset", id: "asked" },
      context: {
        role: person.role,
        home: person.home,
        current: person.current,
        kind: asset.kind,
        madeAt: asset.madeAt,
        sharedWith: asset.sharedWith,
        withdrawingFrom: asset.withdrawingFrom,
      },
      preparsedPolicySetId: "assets",
      entities: [],
    });
    // A policy that fails is left out: that must not pass for an answer.
    if (answer.type !== "success" || answer.response.diagnostics.errors.length > 0) {
      throw new Error(JSON.stringify(answer));
    }
    return answer.response.decision === "allow";
  };
}

function policyOf({ kinds, level, scope, actions }) {
  const named = actions.map((action) => `Action::"${action}"`).join(", ");
  return (
    `permit(principal, action in [${named}], resource) when { context.madeAt.level == "${level}" && ` +
    `${texts(kinds)}.contains(context.kind) && (${conditions[scope]}) };`
  );
}

function texts(list) {
  return `[${list.map((each) => `"${each}"`).join(", ")}]`;
}
