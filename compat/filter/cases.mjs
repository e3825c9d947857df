// Who asks, and about which assets: every class of them, and ids that databases have taken for others.

const tenant = { level: "tenant" };
const group = (id) => ({ level: "group", group: id });
const team = (of, id) => ({ level: "team", group: of, team: id });

const places = [
  tenant,
  group("loans"),
  group("cards"),
  team("loans", "desk"),
  team("loans", "fraud"),
  team("cards", "loans"),
];

const ann = { kind: "teammate", id: "ann", createdAtMilli: 1.5 };
const sam = { kind: "partner", id: "sam", adminUserName: "sam", adminUserDomain: "vendor.example" };
const unknown = { kind: "helpDesk", id: "ann" };

const locks = [
  null,
  "ann",
  "bob",
  { kind: "teammate", id: "ann", createdAtMilli: 1.5 },
  { kind: "teammate", id: "ann", createdAtMilli: 2 },
  { kind: "teammate", id: "ann", createdAtMilli: null },
  { kind: "partner", adminUserName: "sam", adminUserDomain: "vendor.example" },
  { kind: "helpDesk", adminUserName: "sam", adminUserDomain: "vendor.example" },
];

const shares = [
  { sharedWith: [], withdrawingFrom: [] },
  { sharedWith: places.slice(1, 4), withdrawingFrom: [] },
  { sharedWith: places.slice(3), withdrawingFrom: places.slice(1, 4) },
  { sharedWith: places.slice(1), withdrawingFrom: [team("cards", "loans")] },
];

/** Every kind at every place, with every share and every lock that have an effect on it, and some that have none. */
export function assetsOf(kinds) {
  return kinds.flatMap((kind) =>
    places.flatMap((madeAt) =>
      (kind === "app" ? shares : shares.slice(1, 2)).flatMap((shared) =>
        (kind === "template" || kind === "logbook" ? locks : [null, "bob"]).map((lockedBy) => ({
          kind,
          madeAt,
          ...shared,
          lockedBy,
        })),
      ),
    ),
  );
}

/** Everybody where they can be, and in one workspace where they cannot. */
export function peopleOf(roles) {
  const stays = [
    ...places.map((current) => ({ home: tenant, current })),
    ...[tenant, group("loans"), team("loans", "fraud")].map((current) => ({ home: group("loans"), current })),
    ...[group("loans"), team("loans", "desk")].map((current) => ({ home: team("loans", "desk"), current })),
  ];
  const others = [sam, unknown].map((identity) => ({ ...identity, role: "full" }));
  return [...roles.map((role) => ({ ...ann, role })), ...others].flatMap((person) =>
    stays.map((stay) => ({ ...person, ...stay })),
  );
}

/** Ids that are easily taken for each other, or for something else than an id. */
export const hostileIds = [
  ...[
    "a",
    "A",
    "á",
    "a\u0301",
    "a ",
    " a",
    "%",
    "_",
    "\\",
    "\\\\",
    "'",
    "''",
    '"',
    '""',
    "`",
    "$1",
    "?",
    "--",
    "a'; --",
  ],
  ...[
    "null",
    "NULL",
    "true",
    "5",
    "05",
    "5.0",
    "[]",
    "{}",
    '["a"]',
    '"a"',
    "ß",
    "ss",
    "SS",
    "İ",
    "i",
    "😀",
    "\ufffd",
  ],
  ...["\\u0000", "\\u0061", "__proto__", "constructor"],
];

/** Ids that PostgreSQL cannot hold, and drivers do not send as they are. */
export const unstorableIds = ["\u0000", "a\u0000", "\ud800", "a\udc00"];

/** Assets of which the ids alone decide. */
export function assetsWith(id) {
  const [places, none] = [[group(id), team(id, id)], { sharedWith: [], withdrawingFrom: [], lockedBy: null }];
  return [
    ...places.map((madeAt) => ({ ...none, kind: "flow", madeAt })),
    ...places.map((each) => ({ ...none, kind: "app", madeAt: tenant, sharedWith: [each] })),
    { ...none, kind: "app", madeAt: tenant, sharedWith: places, withdrawingFrom: [group(id)] },
    { ...none, kind: "number", madeAt: team(id, "desk") },
    { ...none, kind: "template", madeAt: tenant, lockedBy: id },
    { ...none, kind: "template", madeAt: tenant, lockedBy: { kind: "teammate", id, createdAtMilli: 0 } },
    {
      ...none,
      kind: "logbook",
      madeAt: tenant,
      lockedBy: { kind: "partner", adminUserName: id, adminUserDomain: id },
    },
  ];
}

export function peopleWith(id) {
  const [ofGroup, ofTeam] = [group(id), team(id, id)];
  return [
    { kind: "teammate", id, createdAtMilli: 0, role: "full", home: ofGroup, current: ofGroup },
    {
      kind: "partner",
      id,
      adminUserName: id,
      adminUserDomain: id,
      role: "full",
      home: tenant,
      current: ofTeam,
    },
  ];
}

/** A megabyte that differs in its end alone. */
const [long, longToo] = ["x", "y"].map((end) => "x".repeat(1_000_000) + end);

export const longAssets = [long, longToo].map((id) => ({
  ...{ kind: "flow", madeAt: group(id) },
  ...{ sharedWith: [], withdrawingFrom: [], lockedBy: null },
}));

export const longPerson = { ...ann, role: "full", home: tenant, current: group(long) };
