import { canAssignBotRoles } from "../../src/appTray/canAssignBotRoles.ts";
import { canGrantApps } from "../../src/appTray/canGrantApps.ts";
import { canChangeRemoteAccess } from "../../src/teammates/canChangeRemoteAccess.ts";
import { canChangeRole } from "../../src/teammates/canChangeRole.ts";
import { canGrantDecryption } from "../../src/teammates/canGrantDecryption.ts";
import { canInvite, type InvitationFacts } from "../../src/teammates/canInvite.ts";
import { canMoveTeammate } from "../../src/teammates/canMoveTeammate.ts";
import { canRemoveTeammate } from "../../src/teammates/canRemoveTeammate.ts";
import { canUseFeature } from "../../src/teammates/canUseFeature.ts";
import { canWithdrawDecryption } from "../../src/teammates/canWithdrawDecryption.ts";
import { canChangeSetting } from "../../src/tenantSettings/canChangeSetting.ts";
import { canViewSetting } from "../../src/tenantSettings/canViewSetting.ts";
import { settingSections } from "../../src/tenantSettings/settingSections.ts";
import { entitlements } from "../../src/vocabulary/entitlement.ts";
import { features } from "../../src/vocabulary/features.ts";
import type { Person } from "../../src/vocabulary/person.ts";
import { roles } from "../../src/vocabulary/role.ts";
import { type SubscribedFeatures, withheldFeatures } from "../../src/vocabulary/subscribed.ts";
import type { PlacedTeammate } from "../../src/vocabulary/teammate.ts";
import { at, places } from "../../test/assets/assetQuestions.ts";
import type { RightAsked } from "./rightAsked.ts";

const booleans = [true, false];

/** Who asks what of whom and of which setting: every role and home, of every other. */
export function* rightQuestions(): Generator<RightAsked> {
  for (const role of roles)
    for (const place of places) {
      const home = at(place);
      const person: Person = { kind: "teammate", id: "ann", role, home, current: home };
      yield* invitations(person);
      yield* aboutTeammate(person, { id: "ann", role, home });
      for (const other of roles)
        for (const place of places) yield* aboutTeammate(person, { id: "bob", role: other, home: at(place) });
    }
  for (const person of settingPeople()) yield* aboutSettings(person);
}

type Known = Omit<InvitationFacts, "emailDomains"> & { readonly isTaken: boolean };
const nobody: Known = { teammates: [{ id: "eve", email: "eve@bank.example" }], isTaken: false };
const someone: readonly Known[] = [
  { teammates: [{ id: "bob", email: "other@bank.example" }], isTaken: true },
  { teammates: [{ id: "eve", email: "BOB@bank.example" }], isTaken: true },
];
const lists = [[], ["bank.example"], ["other.example", "sub.bank.example"]];

function* invitations(person: Person): Generator<RightAsked> {
  for (const role of roles)
    for (const home of places.map(at))
      for (const [allowedDomains, { teammates, isTaken }] of [
        ...lists.map((list) => [list, nobody] as const),
        ...someone.map((known) => [[], known] as const),
      ]) {
        const domain = "bank.example";
        const invitation = { id: "bob", email: `bob@${domain}`, role, home };
        const facts = { emailDomains: allowedDomains, teammates };
        const ours = () => canInvite(person, invitation, facts);
        yield { person, action: "invite", role, home, domain, allowedDomains, isTaken, ours };
      }
}

function* aboutTeammate(person: Person, teammate: PlacedTeammate): Generator<RightAsked> {
  yield* ofTeammate(person, teammate);
  for (const mayHandOn of booleans) {
    for (const newRole of roles) {
      const ours = () => canChangeRole(person, teammate, newRole, mayHandOn);
      yield { person, action: "changeRole", teammate, newRole, mayHandOn, ours };
    }
    for (const to of places.map(at)) {
      const ours = () => canMoveTeammate(person, teammate, to, mayHandOn);
      yield { person, action: "move", teammate, to, mayHandOn, ours };
    }
  }
}

function* ofTeammate(person: Person, teammate: PlacedTeammate): Generator<RightAsked> {
  const usual = { person, teammate, personDecrypts: true, isLastDecryptingOwner: false };
  yield { ...usual, action: "remove", ours: () => canRemoveTeammate(person, teammate) };
  yield { ...usual, action: "changeRemoteAccess", ours: () => canChangeRemoteAccess(person, teammate) };
  yield {
    ...usual,
    action: "assignBotRoles",
    ours: () => canAssignBotRoles(person, teammate, ["oneClickTesting"]),
  };
  yield { ...usual, action: "grantApps", ours: () => canGrantApps(person, teammate, ["botBuilder"]) };
  for (const fact of booleans) {
    const granted = () => canGrantDecryption(person, teammate, fact);
    yield { ...usual, personDecrypts: fact, action: "grantDecryption", ours: granted };
    const withdrawn = () => canWithdrawDecryption(person, teammate, fact);
    yield { ...usual, isLastDecryptingOwner: fact, action: "withdrawDecryption", ours: withdrawn };
  }
}

/** A teammate at home on each level, and who cross-launches, from the tenant. */
function* settingPeople(): Generator<Person> {
  for (const role of roles) {
    for (const home of ["", "loans", "loans/security"].map(at))
      yield { kind: "teammate", id: "ann", role, home, current: home };
    for (const kind of ["helpDesk", "partner"] as const)
      yield { kind, id: "ann", role, home: at(""), current: at("") };
  }
}

function* aboutSettings(person: Person): Generator<RightAsked> {
  for (const subscribed of subscriptions()) {
    for (const name of settingSections) {
      const [viewed, changed] = [canViewSetting, canChangeSetting].map(
        (asked) => () => asked(person, name, subscribed),
      );
      if (viewed === undefined || changed === undefined) return;
      yield { person, action: "viewSetting", name, subscribed, ours: viewed };
      yield { person, action: "changeSetting", name, subscribed, ours: changed };
    }
    for (const name of features)
      yield {
        person,
        action: "useFeature",
        name,
        subscribed,
        ours: () => canUseFeature(person, name, subscribed),
      };
  }
}

/** Nothing, one thing or everything of each. */
function* subscriptions(): Generator<SubscribedFeatures> {
  for (const had of [[], ...entitlements.map((each) => [each]), entitlements])
    for (const withheld of [[], ...withheldFeatures.map((each) => [each]), withheldFeatures])
      yield { entitlements: had, withheld };
}
