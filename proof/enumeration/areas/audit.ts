import { auditIdentity, type AuditSubject } from "../../../src/helpDesk/auditIdentity.ts";
import { helpDeskUserId } from "../../../src/helpDesk/helpDeskUserId.ts";
import { type Area, enumeration } from "../enumeration.ts";

/** A part of the id of HD7: any text, but no control character. */
const part = { plain: "bob", "with marks": "b_help_desk@x", "a control character": "b\u0007b" } as const;
const anyPart = { ...part, "outside: nothing": "" } as const;

const launched = {
  space: { "user name": anyPart, tenant: anyPart, domain: anyPart } as const,
  derived: {
    "a part": (words: Readonly<Record<string, string>>) =>
      Object.values(words).includes("a control character") ? "cannot be read" : "can be read",
  },
};

const auditId = enumeration({
  question: "helpDeskUserId",
  ...launched,
  refused: [],
  decided: [
    `
  | a part         | answer                                       | by  |
  | can be read    | user name, _, tenant, _help_desk@ and domain | HD7 |
  | cannot be read | no answer                                    | HD7 |`,
  ],
  ask: (given) => inParts(given, helpDeskUserId(crossLaunchUserOf(given))),
});

/** An id that is put together as HD7 says is told apart from any other. */
function inParts<Value>(
  given: Parts,
  answer: { readonly value: Value; readonly because: ReturnType<typeof helpDeskUserId>["because"] },
) {
  const whole = `${given["user name"]}_${given.tenant}_help_desk@${given.domain}`;
  return {
    ...answer,
    value: answer.value === whole ? "user name, _, tenant, _help_desk@ and domain" : answer.value,
  };
}

interface Parts {
  readonly "user name": string;
  readonly tenant: string;
  readonly domain: string;
}

function crossLaunchUserOf({ "user name": adminUserName, tenant: tenantName, domain }: Parts) {
  return { adminUserName, tenantName, adminUserDomain: domain };
}

/** AU1 for a teammate, HD7 for who cross-launches. */
const audited = enumeration({
  question: "auditIdentity",
  space: {
    kind: { teammate: "teammate", "help desk": "helpDesk", partner: "partner", "outside: none": "robot" },
    id: { given: "ann", missing: undefined },
    "user name": { given: "bob", missing: undefined, "a control character": "\u0000" },
  } as const,
  refused: [],
  decided: [
    `
  | kind                 | id      | user name           | answer                                         | by   |
  | teammate             | given   | any                 | ann, for acceptedChanges                       | AU1  |
  | teammate             | missing | any                 | no answer                                      | ST10 |
  | help desk or partner | any     | given               | bob_bank_help_desk@hub.example, for everything | HD7  |
  | help desk or partner | any     | missing             | no answer                                      | ST10 |
  | help desk or partner | any     | a control character | no answer                                      | HD7  |`,
  ],
  say: (value) => {
    const { id, scope } = value as { readonly id: string; readonly scope: string };
    return `${id}, for ${scope}`;
  },
  ask: ({ kind, id, "user name": adminUserName }) =>
    auditIdentity({
      kind,
      id,
      adminUserName,
      adminUserDomain: "hub.example",
      tenantName: "bank",
    } as unknown as AuditSubject),
});

export const area: Area = {
  area: "the questions about the identity of an audit",
  enumerations: [auditId, audited],
};
