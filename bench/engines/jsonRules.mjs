import { Engine } from "json-rules-engine";
import { grantsOf, reserved, scopesOf } from "./grants.mjs";

/** A rule for each grant of the table, and for each thing that a role may not do. */
export function jsonRules(library, questions) {
  const engine = new Engine();
  for (const { kinds, level, scope, actions } of grantsOf(library)) {
    const all = [
      { fact: "level", operator: "equal", value: level },
      { fact: "kind", operator: "in", value: kinds },
      { fact: "action", operator: "in", value: actions },
      { fact: "scopes", operator: "contains", value: scope },
    ];
    engine.addRule({ conditions: { all }, event: { type: "allow" } });
  }
  for (const all of refused) engine.addRule({ conditions: { all }, event: { type: "refuse" } });
  return async (turn) => {
    const question = questions[turn];
    const { person, action, asset } = question;
    const scopes = scopesOf(question, library);
    const facts = { role: person.role, action, kind: asset.kind, level: asset.madeAt.level, scopes };
    const { events } = await engine.run(facts);
    return events.length > 0 && events.every(({ type }) => type === "allow");
  };
}

const refused = [
  [{ fact: "role", operator: "equal", value: "restricted" }],
  [
    { fact: "role", operator: "equal", value: "readOnly" },
    { fact: "action", operator: "notEqual", value: "view" },
  ],
  [
    { fact: "role", operator: "equal", value: "limited" },
    { fact: "action", operator: "equal", value: "delete" },
    { fact: "kind", operator: "in", value: reserved },
  ],
];
