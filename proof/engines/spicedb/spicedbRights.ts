import type { PlacedTeammate } from "../../../src/vocabulary/teammate.ts";
import type { RightAsked } from "../rightAsked.ts";
import type { Numbered } from "./numbering.ts";
import type { Check, Relationship } from "./spicedb.ts";
import { ofPerson, ofWorkspace, roleRelations, visitOf } from "./spicedbPeople.ts";

/** A question that is about relationships between people and workspaces alone. */
export type RelationAsked = Extract<
  RightAsked,
  { readonly teammate: PlacedTeammate } | { readonly action: "invite" }
>;

/**
 * Whether a question is. Lists of domains, what a tenant has by contract, and whether one home lies below another (TM17 of a
 * move) are none.
 */
export function isRelationAsked(question: RightAsked): question is RelationAsked {
  switch (question.action) {
    case "invite":
      return question.allowedDomains.length === 0 && !question.isTaken;
    case "move":
      return question.mayHandOn;
    case "viewSetting":
    case "changeSetting":
    case "useFeature":
      return false;
    case "changeRole":
    case "remove":
    case "grantDecryption":
    case "withdrawDecryption":
    case "changeRemoteAccess":
    case "assignBotRoles":
    case "grantApps":
      return true;
  }
}

export function rightCheck(question: RelationAsked, numbered: Numbered): Check {
  const visit = visitIn(question, numbered);
  switch (question.action) {
    case "invite": {
      const { role, home } = question;
      return [home.level, numbered(home), role === "owner" ? "invite_owner" : "invite", "visit", visit];
    }
    case "changeRole":
      return [
        "member",
        memberIn(question, numbered),
        `make_${roleRelations[question.newRole]}`,
        "visit",
        visit,
      ];
    case "move":
      return ["removal", numbered([memberIn(question, numbered), question.to]), "move", "visit", visit];
    case "remove":
    case "grantDecryption":
    case "withdrawDecryption":
    case "changeRemoteAccess":
    case "assignBotRoles":
    case "grantApps":
      return ["member", memberIn(question, numbered), wordOf(question.action), "visit", visit];
  }
}

/** What is so where the question is asked. */
export function rightRelationships(question: RelationAsked, numbered: Numbered): readonly Relationship[] {
  const { person } = question;
  const visit = visitIn(question, numbered);
  // The same person with and without decryption is two visits.
  const ofVisit = ofPerson(person, false, numbered).map((each): Relationship => {
    const [type, id, relation] = each;
    return [type, id, relation, "visit", visit];
  });
  const places = [person.home, ...("teammate" in question ? [question.teammate.home] : [question.home])];
  const found = [...ofVisit, ...places.flatMap((each) => ofWorkspace(each, numbered))];
  if (decryptsIn(question)) found.push(["tenant", numbered({ level: "tenant" }), "decrypts", "visit", visit]);
  if ("teammate" in question) found.push(...ofMember(question, numbered));
  if (question.action === "move") found.push(...ofMove(question, numbered));
  return found;
}

function wordOf(action: string): string {
  return action.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function decryptsIn(question: RelationAsked): boolean {
  return !("personDecrypts" in question) || question.personDecrypts;
}

function visitIn(question: RelationAsked, numbered: Numbered): string {
  return numbered([visitOf(question.person, numbered), decryptsIn(question)]);
}

type OfTeammate = Extract<RelationAsked, { readonly teammate: PlacedTeammate }>;

/** The record with what else the question says of it, which holds for the person who asks. */
function memberIn(question: OfTeammate, numbered: Numbered): string {
  const isLast = "isLastDecryptingOwner" in question && question.isLastDecryptingOwner;
  const mayHandOn = "mayHandOn" in question && question.mayHandOn;
  return numbered(["member", question.teammate, isLast, mayHandOn, visitIn(question, numbered)]);
}

function ofMember(question: OfTeammate, numbered: Numbered): readonly Relationship[] {
  const { id, role, home } = question.teammate;
  const member = memberIn(question, numbered);
  const visit = visitIn(question, numbered);
  const found: Relationship[] = [
    ["member", member, "tenant", "tenant", numbered({ level: "tenant" })],
    ["member", member, "home", home.level, numbered(home)],
  ];
  const everybody = (relation: string) => found.push(["member", member, relation, "visit", "*"]);
  if (home.level === "tenant") found.push(["member", member, "home_tenant", "tenant", numbered(home)]);
  if (id === question.person.id) found.push(["member", member, "oneself", "visit", visit]);
  if (role === "owner") everybody("of_owner");
  if (role === "restricted") everybody("of_restricted");
  if (role === "restricted" || role === "readOnly") everybody("asleep");
  if ("isLastDecryptingOwner" in question && question.isLastDecryptingOwner) everybody("of_last_decrypting");
  if ("mayHandOn" in question && question.mayHandOn)
    found.push(["member", member, "hands_on", "visit", visit]);
  return found;
}

function ofMove(
  question: Extract<RelationAsked, { readonly action: "move" }>,
  numbered: Numbered,
): readonly Relationship[] {
  const member = memberIn(question, numbered);
  const removal = numbered([member, question.to]);
  return [
    ["removal", removal, "member", "member", member],
    ["removal", removal, "new_home", question.to.level, numbered(question.to)],
    ...ofWorkspace(question.to, numbered),
  ];
}
