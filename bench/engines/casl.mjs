// The sharing table as a CASL ability: what one person may do with assets from where they are. Of the same table as the
// library's, so that both can be held to the same answers.
import { AbilityBuilder, createMongoAbility, subject } from "@casl/ability";
import { isOffered, levels, reserved, scopeOf } from "./grants.mjs";

/** The abilities of all people are made before the first question, and each asset is a subject already. */
export function casl(library, questions) {
  const abilities = new Map();
  const asked = questions.map(({ person, action, asset }) => {
    if (!abilities.has(person)) abilities.set(person, abilityOf(person, library));
    return { ability: abilities.get(person), action, asset: subject(asset.kind, { ...asset }) };
  });
  return (turn) => {
    const { ability, action, asset } = asked[turn];
    return ability.can(action, asset);
  };
}

/** Only making the ability. It answers nothing. */
export function caslMaking(library, questions) {
  return (turn) => abilityOf(questions[turn].person, library).rules.length > 0;
}

function abilityOf({ id, role, home, current }, { rowsByKind, actions, reaches }) {
  const { can, cannot, build } = new AbilityBuilder(createMongoAbility);
  const isOwnerBelow = role === "owner" && home.level !== "tenant";
  if (role === "restricted" || isOwnerBelow || !reaches(home, current)) return build();
  for (const [kind, rows] of rowsByKind) {
    for (const action of role === "readOnly" ? ["view"] : actions) {
      if (role === "limited" && action === "delete" && reserved.includes(kind)) continue;
      for (const level of levels) allow(can, cannot, kind, action, level, rows[level], current);
    }
    if (role !== "owner" && (kind === "template" || kind === "logbook")) {
      const others = { lockedBy: { $exists: true, $nin: [null, id] } };
      cannot(["edit", "delete", "lock", "unlock"], kind, others);
    }
  }
  return build();
}

function allow(can, cannot, kind, action, level, row, current) {
  if (!isOffered(kind, action, row)) return;
  const here = current.level === level ? conditionAt(current) : null;
  switch (scopeOf(action, row)) {
    case "any":
      can(action, kind, { "madeAt.level": level });
      return;
    case "whereMade":
      if (here !== null) can(action, kind, here);
      return;
    case "whereMadeAndAbove":
      if (here !== null) can(action, kind, here);
      if (level === "team" && current.level === "group") {
        can(action, kind, { "madeAt.level": level, "madeAt.group": current.group });
      }
      if (level === "group" && current.level === "tenant") can(action, kind, { "madeAt.level": level });
      return;
    case "whereMadeAndTenant":
      if (current.level === "tenant") can(action, kind, { "madeAt.level": level });
      else if (here !== null) can(action, kind, here);
      return;
    case "whereMadeAndShares":
      if (current.level !== "tenant") allowShared(can, cannot, kind, action, level, current);
      if (here !== null) can(action, kind, here);
      return;
    case "shares":
      if (current.level !== "tenant") allowShared(can, cannot, kind, action, level, current);
      return;
  }
}

function allowShared(can, cannot, kind, action, level, current) {
  can(action, kind, { "madeAt.level": level, sharedWith: { $elemMatch: current } });
  cannot(action, kind, { "madeAt.level": level, withdrawingFrom: { $elemMatch: current } });
}

function conditionAt(workspace) {
  return Object.fromEntries(Object.entries(workspace).map(([key, value]) => [`madeAt.${key}`, value]));
}
