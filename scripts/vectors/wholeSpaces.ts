import { assetKinds } from "../../src/assets/sharingTable.ts";
import { roles } from "../../src/vocabulary/role.ts";
import type { Workspace } from "../../src/vocabulary/workspace.ts";

const booleans = [false, true];

const settings = booleans.flatMap((base) =>
  booleans.flatMap((fullAccess) => booleans.map((decryption) => ({ base, fullAccess, decryption }))),
);

const provisionings = booleans.flatMap((digitalChannelsEnabled) =>
  booleans.map((provisioningCompleted) => ({ digitalChannelsEnabled, provisioningCompleted })),
);

/** Questions with few inputs: all of them. */
export const wholeSpaces: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  helpDeskAccessLevel: settings.flatMap((each) => [
    ...[...roles, "operator"].map((role) => [each, role]),
    // A subscription that withholds decryption makes the same difference to every role (RL8).
    ...["full", "operator"].map((role) => [each, role, true]),
  ]),
  // The add-ons make no difference to who enters, which is why they are on where they could be taken for help-desk access.
  canCrossLaunch: ["helpDesk", "partner", "provisionedOwner"].flatMap((launcher) =>
    provisionings.flatMap((provisioning) =>
      booleans.map((base) => [launcher, provisioning, { base, fullAccess: !base, decryption: !base }]),
    ),
  ),
  ineffectiveHelpDeskSettings: settings.flatMap((each) => [[each], [each, true]]),
  assetSharing: assetKinds.map((kind) => [kind]),
  customerDetailsSharing: booleans.map((each) => [each]),
  canRenewWithoutOtp: booleans.map((each) => [each]),
  canEmbedWorkspace: booleans.map((each) => [each]),
};

const tenant: Workspace = { level: "tenant" };
const group: Workspace = { level: "group", group: "g" };
const team: Workspace = { level: "team", group: "g", team: "t" };

/** From where an asset of a level is asked about: the places that the scopes of the table tell apart. */
const askedFrom: readonly (readonly [madeAt: Workspace, from: readonly Workspace[]])[] = [
  [tenant, [group]],
  [group, [tenant, team]],
  [team, [group, tenant, team]],
];

/** Where the table has no row, one question is enough (AS11, AS23). */
const withoutRow = [
  ...["number group", "customNode team", "bot team", "profileStore group", "profileStore team"],
  ...["contactPolicy group", "contactPolicy team", "usageReports group", "usageReports team"],
];

/** What is not used from where it is edited. Of the other kinds, one question about use is enough. */
const usedFromElsewhere = ["customNode", "app", "usageReports"];

/**
 * The cells of the sharing table, asked by somebody whom nothing else restricts: from where each kind of each level is edited
 * and used, and whether it is shared.
 */
export const sharingTable: readonly (readonly unknown[])[] = assetKinds.flatMap((kind) =>
  askedFrom.flatMap(([madeAt, from]) => {
    const edits = from.map((current) => asked(current, "edit", kind, madeAt));
    if (withoutRow.includes(`${kind} ${madeAt.level}`)) return edits.slice(0, 1);
    if (usedFromElsewhere.includes(kind))
      edits.push(...from.map((current) => asked(current, "use", kind, madeAt)));
    const once = ["use", "share"].map((action) => asked(tenant, action, kind, madeAt));
    return madeAt === tenant ? [...edits, ...once] : edits;
  }),
);

function asked(current: Workspace, action: string, kind: string, madeAt: Workspace): readonly unknown[] {
  return [{ kind: "teammate", id: "a", role: "full", home: tenant, current }, action, { kind, madeAt }];
}
