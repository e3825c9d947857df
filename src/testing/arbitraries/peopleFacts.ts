import { emailDomains } from "../../emailDomains/settings.ts";
import { foldAscii } from "../../kernel/text/ascii.ts";
import type { AuditSubject } from "../../helpDesk/auditIdentity.ts";
import type { CrossLaunchUser } from "../../helpDesk/helpDeskUserId.ts";
import type { AccountMaker, InvitedAccount } from "../../teammates/accountsMadeBy.ts";
import type { EmailChangeFacts } from "../../teammates/canChangeEmail.ts";
import type { LogReader } from "../../teammates/canDecryptLogs.ts";
import type { Invitation, InvitationFacts } from "../../teammates/canInvite.ts";
import type { Addressee } from "../../teammates/canResendInvitation.ts";
import type { OwnerChange, PossibleOwner } from "../../teammates/canSupportChangeOwner.ts";
import type { Invitee } from "../../teammates/invitee.ts";
import type { InvitationSignIn } from "../../teammates/invitationEmails.ts";
import type { OwnerCounts } from "../../teammates/ownerCounts.ts";
import type { Sending } from "../../teammates/sending.ts";
import { type Role, roles } from "../../vocabulary/role.ts";
import { appTrayApps, botRoles, type PlacedTeammate, type Teammate } from "../../vocabulary/teammate.ts";
import { anyInstantMilli } from "./anyInstantMilli.ts";
import { anyPersonKey, factCreations, factPeople } from "./anyPerson.ts";
import { anyEmail } from "./anyText.ts";
import { anyValueOf } from "./anyValueOf.ts";
import { anyWorkspace } from "./anyWorkspace.ts";
import { countWithPart, maybe, object, objectWith, oneOf, someOf } from "./facts.ts";
import { fc } from "./fastCheck.ts";
import { textsOf } from "./texts.ts";

export function anyRole(): fc.Arbitrary<Role> {
  return oneOf(roles);
}

export function anyPlaced(): fc.Arbitrary<PlacedTeammate> {
  return object({ id: oneOf(factPeople), role: anyRole(), home: anyWorkspace() });
}

export function anySending(): fc.Arbitrary<Sending | null> {
  return fc.option(object({ sentAtMilli: anyInstantMilli() }));
}

export function anyInvitee(): fc.Arbitrary<Invitee> {
  return fc.tuple(anyPlaced(), anySending()).map(([placed, invitation]) => ({ ...placed, invitation }));
}

export function anyAddressee(): fc.Arbitrary<Addressee> {
  return fc.tuple(anyInvitee(), anyEmail()).map(([invitee, email]) => ({ ...invitee, email }));
}

function anyMaker(): fc.Arbitrary<AccountMaker> {
  return object({ id: oneOf(factPeople), createdAtMilli: oneOf(factCreations) });
}

function anyInvitedAccount(): fc.Arbitrary<InvitedAccount> {
  return fc
    .tuple(anyMaker(), fc.option(anyPersonKey()), fc.array(anyPersonKey(), { maxLength: 2 }))
    .map(([maker, invitedBy, readdressedBy]) => ({ ...maker, invitedBy, readdressedBy }));
}

/** A maker, and accounts: those who have the maker's id are the maker. */
export function anyAccounts(): fc.Arbitrary<[AccountMaker, readonly InvitedAccount[]]> {
  return fc
    .tuple(anyMaker(), onePerId(anyInvitedAccount(), 4))
    .map(([maker, accounts]) => [
      maker,
      accounts.map((account) => (account.id === maker.id ? { ...account, ...maker } : account)),
    ]);
}

function onePerId<Item extends { readonly id: string }>(
  item: fc.Arbitrary<Item>,
  maxLength: number,
): fc.Arbitrary<readonly Item[]> {
  return fc.uniqueArray(item, { maxLength, selector: ({ id }) => id });
}

export function anyInvitation(): fc.Arbitrary<Invitation> {
  return fc.tuple(anyPlaced(), anyEmail()).map(([placed, email]) => ({ ...placed, email }));
}

export function anyInvitationFacts(): fc.Arbitrary<InvitationFacts> {
  const teammates = object({ id: oneOf(factPeople), email: anyEmail() });
  return object<InvitationFacts>({
    emailDomains: anyValueOf(emailDomains),
    // Nor does an address belong to two (TM10).
    teammates: onePerId(teammates, 2).map((list) => list.filter(hasOwnAddress)),
  });
}

function hasOwnAddress(
  { email }: { readonly email: string },
  place: number,
  list: readonly { readonly email: string }[],
): boolean {
  const same = list.findIndex((each) => foldAscii(each.email) === foldAscii(email));
  return same === place;
}

export function anyEmailChangeFacts(): fc.Arbitrary<EmailChangeFacts> {
  return fc
    .tuple(anyInvitationFacts(), maybe(fc.boolean()), maybe(fc.boolean()))
    .map(([facts, mayDecrypt, isLastDecryptingOwner]) => ({ ...facts, mayDecrypt, isLastDecryptingOwner }));
}

/** A possible Owner, most often one, or somebody whom the support team lowered. */
function anyOwner(): fc.Arbitrary<PossibleOwner> {
  const lowering = object({ happenedAtMilli: anyInstantMilli(), isInForce: fc.boolean() });
  return fc
    .tuple(anyInvitee(), oneOf([true, true, false]), maybe(fc.option(lowering)), maybe(fc.boolean()))
    .map(([invitee, isOwner, lowered, decryptsLogs]) =>
      isOwner
        ? { ...invitee, role: "owner", home: { level: "tenant" }, decryptsLogs }
        : { ...invitee, lowering: lowered, decryptsLogs },
    );
}

/** A possible Owner, what the support team changes, and how many Owners there are. Nobody is their successor under another role. */
export function anyOwnerCase(): fc.Arbitrary<[PossibleOwner, OwnerChange, OwnerCounts]> {
  return fc.tuple(anyOwner(), anyOwnerChange(), anyOwnerCounts()).map(([owner, change, counts]) => {
    if (change.kind !== "replace" || change.successor.id !== owner.id) return [owner, change, counts];
    const { id, role, home, invitation } = owner;
    return [owner, { ...change, successor: { id, role, home, invitation } }, counts];
  });
}

function anyOwnerChange(): fc.Arbitrary<OwnerChange> {
  return fc.oneof(
    fc.constant<OwnerChange>({ kind: "remove" }),
    fc.constant<OwnerChange>({ kind: "grantDecryption" }),
    anyRole().map((role): OwnerChange => ({ kind: "lower", role })),
    anyInvitee().map((successor): OwnerChange => ({ kind: "replace", successor })),
  );
}

function anyOwnerCounts(): fc.Arbitrary<OwnerCounts> {
  return countWithPart().map(([all, decrypting]) => ({ all, decrypting }));
}

type Held = Pick<Teammate, "role" | "apps" | "botRoles" | "decryptsLogs">;

/** What a teammate holds, for questions that read no more of them. */
export function anyHeld(): fc.Arbitrary<Held> {
  return object<Held>({
    role: anyRole(),
    apps: someOf(appTrayApps),
    botRoles: someOf(botRoles),
    decryptsLogs: fc.boolean(),
  });
}

export function anyLogReader(): fc.Arbitrary<LogReader> {
  return fc.oneof(
    fc.boolean().map((decryptsLogs): LogReader => ({ kind: "teammate", decryptsLogs })),
    object<Extract<LogReader, { readonly level: unknown }>>({
      kind: oneOf(["helpDesk", "partner"]),
      level: oneOf(["denied", ...roles]),
      mayDecrypt: fc.boolean(),
    }),
  );
}

export function anyCrossLaunchUser(): fc.Arbitrary<CrossLaunchUser> {
  const part = textsOf("part of an audit id");
  return object({ adminUserName: part, adminUserDomain: part, tenantName: part });
}

export function anyAuditSubject(): fc.Arbitrary<AuditSubject> {
  return fc.oneof(
    oneOf(factPeople).map((id): AuditSubject => ({ kind: "teammate", id })),
    fc
      .tuple(oneOf(["helpDesk", "partner"] as const), anyCrossLaunchUser())
      .map(([kind, user]): AuditSubject => ({ kind, ...user })),
  );
}

const versions = ["6.4.9", "6.5.0", "6.10.0"];

export function anyInvitationSignIn(): fc.Arbitrary<InvitationSignIn> {
  type WithSso = Extract<InvitationSignIn, { readonly hasSsoAccount: boolean }>;
  return fc.oneof(
    fc.constant<InvitationSignIn>({ signIn: "password" }),
    objectWith<WithSso>(["signIn", "hasSsoAccount"], {
      signIn: oneOf(["sso", "both"]),
      hasSsoAccount: fc.boolean(),
      ssoTurnedOn: object({ inVersion: oneOf(versions), platformVersion: oneOf(versions) }),
    }),
  );
}

/** The names of roles in the control hub: mapped ones, with letters of either case, and another. */
export function anyCrossLaunchRoleName(): fc.Arbitrary<string> {
  return oneOf([
    "Partner Full Admin",
    "external full administrator",
    "External Provisioning Administrator",
    "External Read-Only",
    "Customer Full Administrator",
    "Customer Read-Only",
    "Supervisor",
  ]);
}
