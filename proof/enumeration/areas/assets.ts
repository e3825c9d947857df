import { type Asset, type AssetAction, assetActions } from "../../../src/assets/asset.ts";
import { assetSharing } from "../../../src/assets/assetSharing.ts";
import { canAccessAsset, decideAccessAsset } from "../../../src/assets/canAccessAsset.ts";
import { type AssetKind, assetKinds } from "../../../src/assets/sharingTable.ts";
import type { Role } from "../../../src/vocabulary/role.ts";
import type { Workspace } from "../../../src/vocabulary/workspace.ts";
import { type Area, enumeration, type Space } from "../enumeration.ts";
import type { Words } from "../oracleTable.ts";
import {
  locks,
  namedBesides,
  peopleAndAssets,
  placesOfKinds,
  rowsOfKinds,
  sharingOfKinds,
  targets,
} from "../sharingTables.ts";
import { loans, ownersAtTenant, personOf, places, reach, roles, tenant } from "../words.ts";

const kinds = Object.fromEntries(assetKinds.map((kind) => [kind, kind]));
const actions = Object.fromEntries(assetActions.map((action) => [action, action]));
const madeAt = { "the tenant": tenant, loans, "loans/legal": places["loans/legal"] ?? loans } as const;

/** Where an app is shared, in the words of places. A share with a group is none with its teams (AS15). */
interface Shares {
  readonly given: readonly string[];
  readonly withdrawn: readonly string[];
}

const unshared: Shares = { given: [], withdrawn: [] };
const shares: Readonly<Record<string, Shares>> = {
  none: unshared,
  some: { given: ["loans/security", "insurance", "loans"], withdrawn: [] },
  "some, being withdrawn": {
    given: ["insurance", "insurance/claims"],
    withdrawn: ["insurance", "loans", "loans/legal"],
  },
};

/** A person who holds locks is Ann; Bob is somebody else. */
const lockers = { none: undefined, "their own": "ann", "of somebody else": "bob" } as const;

const noTarget = { "not said": undefined } as const;

const everybody = { role: roles, home: places, now: places } as const;

const derived = {
  level: ({ made = "" }: Words) => {
    if (made === "the tenant") return made;
    return made.includes("/") ? "a team" : "a group";
  },
  "where they are is": reach("home", "now"),
  "they stand": ({ made = "", now = "" }: Words) => {
    if (now === made) return "there";
    if (now === "the tenant") return now;
    return made.startsWith(`${now}/`) ? "its group" : "elsewhere";
  },
  "the share here is": ({ shares: word = "", now = "" }: Words) => shareWith(word, now),
  "the share with the target is": ({ shares: word = "", to = "" }: Words) =>
    to === "not said" ? "not asked" : shareWith(word, to),
  "the target is where": ({ to, made }: Words) => (to === made ? "it was made" : "it was not made"),
  target: (words: Words) => {
    const { to = "" } = words;
    if (to === "not said" || to === "the tenant") return to;
    return reach("home", "to")(words) === "within reach" ? "within reach" : "beyond reach";
  },
};

function shareWith(word: string, place: string): string {
  const { given, withdrawn } = shares[word] ?? unshared;
  if (withdrawn.includes(place)) return "being withdrawn";
  return given.includes(place) ? "given" : "none";
}

const oracle = {
  derived,
  refused: [...placesOfKinds, ...sharingOfKinds, ...locks, ...peopleAndAssets, ...targets, ownersAtTenant],
  decided: rowsOfKinds,
  named: namedBesides,
};

interface Given {
  readonly kind: AssetKind;
  readonly made: Workspace;
  readonly role: Role;
  readonly home: Workspace;
  readonly now: Workspace;
  readonly action: AssetAction;
  readonly lock?: string | undefined;
  readonly shares?: Shares;
  readonly to?: Workspace | undefined;
}

function accessing(space: Space) {
  return enumeration({
    question: "canAccessAsset",
    space,
    ...oracle,
    ask: (given) => decideAccessAsset(...askedBy(given as unknown as Given)),
    can: (given) => canAccessAsset(...askedBy(given as unknown as Given)),
  });
}

function askedBy({ kind, made, role, home, now, action, lock, shares: share = unshared, to }: Given) {
  const asset: Asset = {
    kind,
    madeAt: made,
    sharedWith: share.given.map(placeOf),
    withdrawingFrom: share.withdrawn.map(placeOf),
    ...(lock === undefined ? {} : { lockedBy: lock }),
  };
  return [personOf("teammate", role, home, now), action, asset, to] as const;
}

function placeOf(word: string): Workspace {
  return places[word] ?? tenant;
}

/** Every kind × level × role × home × workspace × action. */
const everyAction = accessing({
  kind: { ...kinds, "outside: an unknown one": "fax" },
  made: madeAt,
  ...everybody,
  action: { ...actions, "outside: an unknown one": "steal" },
  lock: { none: undefined },
  shares: { none: unshared },
  to: noTarget,
});

const everyLock = accessing({
  kind: { template: "template", logbook: "logbook", smartLink: "smartLink" },
  made: madeAt,
  ...everybody,
  action: actions,
  lock: { ...lockers, "outside: a number": 7 },
  shares: { none: unshared },
  to: noTarget,
});

const everyShare = accessing({
  kind: { app: "app" },
  made: madeAt,
  ...everybody,
  action: actions,
  lock: { none: undefined },
  shares,
  to: { ...noTarget, ...places, "outside: a text": "loans" },
});

const everyTarget = accessing({
  kind: kinds,
  made: madeAt,
  ...everybody,
  action: { share: "share", withdraw: "withdraw" },
  lock: { none: undefined },
  shares: { none: unshared },
  to: places,
});

/** AS1–AS10, AS22, AS23: the column "shared", by every row of the kind. */
const sharing = enumeration({
  question: "assetSharing",
  space: { kind: { ...kinds, "outside: an unknown one": "fax" as AssetKind } },
  refused: [],
  decided: [
    `
  | kind                                              | answer     | by      |
  | number                                            | no         | AS1 AS2 |
  | template                                          | byDefault  | AS3     |
  | customNode                                        | byDefault  | AS4 AS5 |
  | bot                                               | no         | AS6 AS7 |
  | smartLink or logbook or mediaFile or consentGroup | tenantWide | AS8     |
  | service or flow or integration                    | no         | AS9     |
  | app                                               | onRequest  | AS10    |
  | sftpConfiguration                                 | no         | AS22    |
  | profileStore or contactPolicy or usageReports     | never      | AS23    |`,
  ],
  ask: ({ kind }) => assetSharing(kind),
});

export const area: Area = {
  area: "the questions about assets",
  enumerations: [everyAction, everyLock, everyShare, everyTarget, sharing],
};
