/** How a figure is written. */
export type Unit = "ratio" | "microseconds" | "milliseconds" | "bytes" | "aSecond";

/** What the library was to reach. The figure is the one that a section of the page gives under this name. */
export interface Target {
  readonly what: string;
  readonly figure: string;
  readonly unit: Unit;
  /** At most so much; without it, at least `least`. */
  readonly most?: number;
  readonly least?: number;
  /** Why it is missed. The run warns where one is missed without a reason, and where a reason stands beside one that is reached. */
  readonly missed?: string;
}

export const targets: readonly Target[] = [
  {
    what: "`canAccessAsset` ÷ plain conditions, 200,000 different questions",
    figure: "facts/varied",
    unit: "ratio",
    most: 1.5,
    missed:
      "About the target. A yes looks at the prototype of each of five objects, so that nothing inherited grants anything; plain conditions do not.",
  },
  {
    what: "the same ÷ conditions that check every type",
    figure: "facts/guarded",
    unit: "ratio",
    most: 1.1,
  },
  {
    what: "the same ÷ plain conditions, 1,000 questions",
    figure: "facts/repeated",
    unit: "ratio",
    most: 1.7,
    missed:
      "The looks at prototypes; with all facts in the cache of the processor, little else is left to measure.",
  },
  {
    what: "faster than CASL, its abilities at hand, 10,000 people",
    figure: "others/casl",
    unit: "ratio",
    least: 10,
  },
  {
    what: "`decideAccessAsset` ÷ `canAccessAsset`",
    figure: "facts/decide",
    unit: "ratio",
    most: 1.3,
    missed:
      "The boolean became twice as fast by refusing on the first fact; a decision has to collect every broken rule.",
  },
  {
    what: "memory that an allow of it takes",
    figure: "facts/allowBytes",
    unit: "bytes",
    most: 0,
  },
  {
    what: "`assetAccess` by ids ÷ plain conditions, 1,000 entries",
    figure: "byId/assetAccess",
    unit: "ratio",
    most: 12,
    missed:
      "It answers with reasons: four in five questions are refusals, which collect rules and workspaces. Two look-ups take two fifths.",
  },
  {
    what: "one invitation, 1,000 people",
    figure: "commands/invite",
    unit: "microseconds",
    most: 12,
  },
  {
    what: "what it takes at 100,000 ÷ at 1,000 people",
    figure: "commands/inviteGrowth",
    unit: "ratio",
    most: 1.5,
  },
  {
    what: "memory that it allocates",
    figure: "commands/inviteBytes",
    unit: "bytes",
    most: 8_000,
    missed:
      "Two ledgers copy a path of nodes each, and again to compare them, as frozen arrays are read more slowly; the tenant, the command and the audit entry are made anew.",
  },
  { what: "toggling a setting", figure: "commands/toggle", unit: "microseconds", most: 6 },
  {
    what: "`replay`, commands a second, of the slowest kind",
    figure: "commands/replay",
    unit: "aSecond",
    least: 60_000,
  },
  {
    what: "`applyChanges`, changes a second, of the slowest kind",
    figure: "storage/folding",
    unit: "aSecond",
    least: 200_000,
  },
  {
    what: "`parseTenant` ÷ `JSON.parse`, 100,000 people",
    figure: "loading/parse",
    unit: "ratio",
    most: 3,
  },
  {
    what: "`serializeTenant` ÷ `JSON.stringify`",
    figure: "loading/serialize",
    unit: "ratio",
    most: 2.5,
  },
  {
    what: "`isDomainAllowed`, a list of 1,000 as `checkEmailDomains` gives it ÷ reading the address",
    figure: "lists/checked",
    unit: "ratio",
    most: 2,
  },
  { what: "… a plain array of 1,000", figure: "lists/plain", unit: "microseconds", most: 10 },
  {
    what: "`isEmailBlocked`, 1,000 entries ÷ 10 entries",
    figure: "lists/isEmailBlocked",
    unit: "ratio",
    most: 1.5,
  },
  {
    what: "whether an e-mail may be sent, by the tenant (`emailAccess`), 1,000 bounces ÷ 10",
    figure: "lists/emailAccess",
    unit: "ratio",
    most: 1.5,
  },
  {
    what: "whether someone may be invited, by the tenant (`canExecute`), 10,000 people ÷ 100",
    figure: "lists/canExecute",
    unit: "ratio",
    most: 1.5,
  },
  {
    what: "`isIpAllowed`, 100,000 random prefixes ÷ reading the address",
    figure: "lists/isIpAllowed",
    unit: "ratio",
    most: 4,
    missed: "About the target: 17 steps of the search, each in another part of the memory.",
  },
  {
    what: "`nextRun`, faster than date-fns-tz on days never asked before",
    figure: "time/nextRun",
    unit: "ratio",
    least: 20,
  },
  { what: "`formatTimestamp`, the same", figure: "time/formatTimestamp", unit: "ratio", least: 10 },
  {
    what: "all zones × 50 years ÷ 10 zones, of the one that grows more",
    figure: "time/growth",
    unit: "ratio",
    most: 1.5,
  },
  {
    what: "importing everything, cold, with a first answer about time",
    figure: "imports/the same, and a first answer about time",
    unit: "milliseconds",
    most: 35,
    missed: "The host loads its time zones, which takes about 14 ms.",
  },
  {
    what: "importing everything, cold, without one",
    figure: "imports/all questions",
    unit: "milliseconds",
    most: 25,
    missed: "About the target: nearly all of it is reading and compiling one file.",
  },
  {
    what: "importing `canAccessAsset` alone",
    figure: "imports/`canAccessAsset` alone",
    unit: "milliseconds",
    most: 3,
  },
  {
    what: "a yes/no question alone, gzip, the median",
    figure: "sizes/median",
    unit: "bytes",
    most: 500,
    missed:
      "A question about a person looks at every fact of theirs, and at whether it is their own: most of it, whatever else it asks.",
  },
  {
    what: "`canAccessAsset` alone, gzip",
    figure: "sizes/canAccessAsset",
    unit: "bytes",
    most: 1_200,
    missed:
      "It knows locks by person and keeps an index of long frozen lists of shares: a thousand take no longer than ten.",
  },
  {
    what: "the largest yes/no question alone, gzip",
    figure: "sizes/largest",
    unit: "bytes",
    most: 2_500,
    missed:
      "`canPerformActivity` has a row for each of 43 activities, reads file names, and keeps an index of long lists of file types.",
  },
  {
    what: "all yes/no questions, gzip",
    figure: "sizes/allQuestions",
    unit: "bytes",
    most: 9_000,
    missed:
      "The tables of profiles, activities and media, and the rules on mailboxes, names and addresses, are most of it.",
  },
  {
    what: "everything that asks from facts, gzip",
    figure: "sizes/fromFacts",
    unit: "bytes",
    most: 17_000,
    missed:
      "There are more questions than when the target was set, and each decision brings the facts of its case.",
  },
  {
    what: "state and commands, gzip",
    figure: "sizes/state",
    unit: "bytes",
    most: 28_000,
    missed:
      "There are more commands than when the target was set, and each brings its schema, its rules and its changes.",
  },
  {
    what: "the sentences of one language, gzip, the larger",
    figure: "sizes/sentences",
    unit: "bytes",
    most: 14_000,
  },
  {
    what: "commands on ids made to collide ÷ on ordinary ones",
    figure: "hostile/collisions",
    unit: "ratio",
    most: 4,
  },
];
