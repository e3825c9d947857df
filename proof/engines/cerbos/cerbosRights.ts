import type { RightAsked } from "../rightAsked.ts";
import type { CerbosAsked } from "./cerbosRequests.ts";

/** A question about people or settings in Cerbos's words. */
export function cerbosRight(question: RightAsked): CerbosAsked {
  const { id, kind, role, home } = question.person;
  const decryptsLogs = "personDecrypts" in question ? question.personDecrypts : true;
  return {
    principal: { id, roles: [role], attr: { kind, home, decryptsLogs } },
    action: question.action,
    resource: resourceOf(question),
  };
}

function resourceOf(question: RightAsked): CerbosAsked["resource"] {
  switch (question.action) {
    case "invite": {
      const { role, home, domain, allowedDomains, isTaken } = question;
      return { kind: "workspace", attr: { workspace: home, role, domain, allowedDomains, isTaken } };
    }
    case "changeRole": {
      const { teammate, newRole, mayHandOn } = question;
      return { kind: "teammate", attr: { ...teammate, newRole, mayHandOn } };
    }
    case "move": {
      const { teammate, to, mayHandOn } = question;
      return { kind: "teammate", attr: { ...teammate, to, mayHandOn } };
    }
    case "viewSetting":
    case "changeSetting":
    case "useFeature": {
      const { action, name, subscribed } = question;
      return { kind: action === "useFeature" ? "feature" : "setting", attr: { name, ...subscribed } };
    }
    case "remove":
    case "grantDecryption":
    case "withdrawDecryption":
    case "changeRemoteAccess":
    case "assignBotRoles":
    case "grantApps": {
      const { teammate, isLastDecryptingOwner } = question;
      return { kind: "teammate", attr: { ...teammate, isLastDecryptingOwner } };
    }
  }
}
