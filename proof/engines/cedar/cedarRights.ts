import type { CedarValueJson, EntityJson, TypeAndId } from "@cedar-policy/cedar-wasm/nodejs";
import type { PlacedTeammate } from "../../../src/vocabulary/teammate.ts";
import type { Answerer } from "../compared.ts";
import type { AlteredLine } from "../policyText.ts";
import type { RightAsked, SubscribedAsked } from "../rightAsked.ts";
import { cedar, type CedarRequest } from "./cedar.ts";
import {
  personEntity,
  personUid,
  reference,
  usualStanding,
  workspaceEntities,
  workspaceUid,
} from "./cedarEntities.ts";

/** Cedar's answers to questions about people and settings. */
export function cedarRights(fault?: AlteredLine): Answerer<RightAsked> {
  const answer = cedar(["everyone", "people", "settings"], fault);
  return (questions) => questions.map((question) => answer(requestAbout(question)));
}

interface Told {
  readonly resource: TypeAndId;
  readonly context: Readonly<Record<string, CedarValueJson>>;
  readonly entities: readonly EntityJson[];
}

function requestAbout(question: RightAsked): CedarRequest {
  const { person, action } = question;
  const { resource, context, entities } = told(question);
  const decryptsLogs = "personDecrypts" in question ? question.personDecrypts : true;
  const isOneself = resource.type === "Teammate" && resource.id === person.id;
  const asking = isOneself ? [] : [personEntity(person, { ...usualStanding, decryptsLogs })];
  const ofHome = workspaceEntities([person.home, ...placesIn(question)]);
  return {
    principal: personUid(person),
    action,
    resource,
    context,
    entities: [...asking, ...ofHome, ...entities],
  };
}

function placesIn(question: RightAsked) {
  switch (question.action) {
    case "invite":
      return [question.home];
    case "move":
      return [question.to, question.teammate.home];
    case "viewSetting":
    case "changeSetting":
    case "useFeature":
      return [];
    case "remove":
    case "grantDecryption":
    case "withdrawDecryption":
    case "changeRemoteAccess":
    case "assignBotRoles":
    case "grantApps":
    case "changeRole":
      return [question.teammate.home];
  }
}

function told(question: RightAsked): Told {
  switch (question.action) {
    case "invite": {
      const { role, home, domain, allowedDomains, isTaken } = question;
      const context = { role, domain, allowedDomains: [...allowedDomains], isTaken };
      return { resource: workspaceUid(home), context, entities: [] };
    }
    case "changeRole": {
      const { teammate, newRole, mayHandOn } = question;
      return { ...ofTeammate(teammate, usualStanding), context: { newRole, mayHandOn } };
    }
    case "move": {
      const { teammate, to, mayHandOn } = question;
      return {
        ...ofTeammate(teammate, usualStanding),
        context: { to: reference(workspaceUid(to)), mayHandOn },
      };
    }
    case "viewSetting":
    case "changeSetting":
    case "useFeature":
      return ofSubscribed(question.action === "useFeature" ? "Feature" : "Section", question);
    case "remove":
    case "grantDecryption":
    case "withdrawDecryption":
    case "changeRemoteAccess":
    case "assignBotRoles":
    case "grantApps": {
      const { teammate, personDecrypts, isLastDecryptingOwner } = question;
      const isOneself = teammate.id === question.person.id;
      const decryptsLogs = isOneself ? personDecrypts : true;
      return {
        ...ofTeammate(teammate, { isPending: false, decryptsLogs, isLastDecryptingOwner }),
        context: {},
      };
    }
  }
}

function ofTeammate({ id, role, home }: PlacedTeammate, standing: typeof usualStanding) {
  const person = { kind: "teammate", id, role, home, current: home } as const;
  return { resource: personUid(person), entities: [personEntity(person, standing)] };
}

function ofSubscribed(type: "Section" | "Feature", { name, subscribed }: SubscribedAsked): Told {
  const tenant = { type: "Tenant", id: "tenant" };
  const { entitlements, withheld } = subscribed;
  return {
    resource: { type, id: name },
    context: {},
    entities: [
      { uid: tenant, attrs: { entitlements: [...entitlements], withheld: [...withheld] }, parents: [] },
      { uid: { type, id: name }, attrs: { tenant: reference(tenant) }, parents: [] },
    ],
  };
}
