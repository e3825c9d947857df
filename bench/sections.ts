import { workNames } from "./candidates/analysis.ts";
import { commandNames } from "./candidates/commands.ts";
import { hostileSections } from "./hostileSections.ts";
import { listsSection, longListsSection } from "./listsSections.ts";
import { compared, type Measured, measured, measuredTogether } from "./measure.ts";
import { othersSection } from "./othersSection.ts";
import { ratioText, type Section, timeText, whole } from "./page.ts";
import { sizesSection } from "./sizesSection.ts";
import { importSection, timeSection } from "./timeSections.ts";

const small = 1_000;
const large = 100_000;
const huge = 1_000_000;
/** More than the processor has a cache for. */
const varied = 200_000;

/** What can be asked for by its name, in the order of the page. */
const parts: Readonly<Record<string, () => readonly Section[] | Promise<readonly Section[]>>> = {
  others: async () => [await othersSection()],
  facts: () => [factsSection()],
  byId: () => [byIdSection()],
  commands: () => [growthSection()],
  storage: () => [storageSection()],
  analysis: () => [analysisSection()],
  ledger: () => [ledgerSection()],
  loading: () => [loadingSection()],
  lists: () => [listsSection(), longListsSection()],
  time: () => [timeSection()],
  imports: () => [importSection()],
  hostile: hostileSections,
  sizes: async () => [await sizesSection()],
};

export const partNames: readonly string[] = Object.keys(parts);

/** The sections of these parts. */
export async function sections(names: readonly string[]): Promise<readonly Section[]> {
  const made: Section[] = [];
  // One after the other: nothing else may run while something is measured.
  for (const name of names) made.push(...((await parts[name]?.()) ?? []));
  return made;
}

function factsSection(): Section {
  const ratios = new Map<string, number>();
  const rows = ["canAccessAsset", "decideAccessAsset"].flatMap((name) =>
    [small, varied].map((count) => {
      const { base, figure, ratio } = compared(["assets/handWritten", count], [`assets/${name}`, count]);
      ratios.set(`${name} ${count}`, ratio);
      const bytes = bytesOf(`assets/${name}/bytes`);
      return [name, whole(count), timeText(figure), timeText(base), ratioText(ratio), bytes.toFixed(0)];
    }),
  );
  const many = (name: string): Measured => [`assets/${name}`, varied];
  return {
    title: "A decision from facts",
    text:
      "Who may do what with an asset, against plain conditions that give no reasons and look at nothing's type " +
      "(bench/handWritten.ts); both answer all questions alike. Much of the library's time goes into looking at the " +
      "types of everything that it was given. `decideAccessAsset` says besides why, and from which workspaces a refusal would be allowed.",
    head: ["question", "different questions", "library", "hand-written", "ratio", "bytes an answer"],
    rows,
    figures: {
      "facts/varied": ratios.get(`canAccessAsset ${varied}`) ?? NaN,
      "facts/repeated": ratios.get(`canAccessAsset ${small}`) ?? NaN,
      "facts/guarded": compared(many("guarded"), many("canAccessAsset")).ratio,
      "facts/decide": compared(many("canAccessAsset"), many("decideAccessAsset")).ratio,
      "facts/allowBytes": bytesOf("assets/decideAccessAsset/allowed/bytes"),
    },
  };
}

/** A few bytes of noise are none. */
function bytesOf(name: string): number {
  return Math.max(0, Math.round(measured([name, varied])));
}

function byIdSection(): Section {
  const ratios = new Map<string, number>();
  const rows = ["assetAccess", "entryOf"].flatMap((name) =>
    [small, large].map((count) => {
      const { base, figure, ratio } = compared(["byId/handWritten", count], [`byId/${name}`, count]);
      ratios.set(`${name} ${count}`, ratio);
      return [name, whole(count), timeText(figure), timeText(base), ratioText(ratio)];
    }),
  );
  return {
    title: "A question by ids",
    text:
      "A thousand questions, asked again and again, about a tenant with so many teammates, assets and bounced addresses. " +
      "The hand-written conditions have the facts at hand; the library finds them by texts that it has not seen before. The " +
      "tenant was parsed once and kept. One from `JSON.parse`, or a copy, is checked at every call: some 5 ms with 1,000 people.",
    head: ["question", "entries", "library", "hand-written", "ratio"],
    rows,
    figures: { "byId/assetAccess": ratios.get(`assetAccess ${small}`) ?? NaN },
  };
}

function growthSection(): Section {
  const figures: Record<string, number> = {};
  let replayed = Infinity;
  const rows = commandNames.map((name) => {
    const { base, figure, ratio } = compared([`commands/${name}`, small], [`commands/${name}`, large], 3);
    const allocated = measured([`commands/${name}/bytes`, small]) / 1_000;
    const aSecond = Math.round(1e6 / measured([`commands/${name}/replay`, small])) * 1_000;
    replayed = Math.min(replayed, aSecond);
    if (name === "toggleSetting") figures["commands/toggle"] = base / 1_000;
    if (name === "invite") {
      figures["commands/invite"] = base / 1_000;
      figures["commands/inviteGrowth"] = ratio;
      figures["commands/inviteBytes"] = allocated * 1_000;
    }
    return [
      name,
      ...[timeText(base), timeText(figure), ratioText(ratio)],
      ...[`${allocated.toFixed(1)} kB`, whole(aSecond)],
    ];
  });
  return {
    title: "A command on a large tenant",
    text:
      "One `transition` (decided, reduced, audited), each of five hundred different ones on one and the same tenant: with " +
      "1,000 teammates, assets and bounced addresses, and with 100,000 of each. None is about what is there already. With " +
      "1,000, the memory that one allocates, and how many a second `replay` takes of a log of them.",
    head: ["command", "at 1,000", "at 100,000", "growth", "allocates", "replayed a second"],
    rows,
    figures: { ...figures, "commands/replay": replayed },
  };
}

function storageSection(): Section {
  let folded = Infinity;
  const rows = commandNames.map((name) => {
    const folding = measured([`storage/applyChanges/${name}`, small]);
    const parsing = measured([`storage/parseChanges/${name}`, small]);
    const { base, figure } = compared(
      [`commands/${name}`, small],
      [`storage/transitionOn/${name}`, small],
      3,
    );
    const aSecond = Math.round(1e6 / folding) * 1_000;
    folded = Math.min(folded, aSecond);
    return [
      name,
      ...[timeText(folding), whole(aSecond), timeText(parsing), timeText(figure), timeText(base)],
    ];
  });
  return {
    title: "Keeping a tenant",
    text:
      "What each of the commands above changed, folded into the tenant by `applyChanges` from a log of five hundred that was " +
      "parsed; and one command on the rows that it needs, checked anew, against one on the whole tenant.",
    head: [
      "command",
      "folding its changes",
      "a second",
      "`parseChanges`",
      "`transitionOn` of its rows",
      "`transition`",
    ],
    rows,
    figures: { "storage/folding": folded },
  };
}

function analysisSection(): Section {
  const names = workNames.map((name) => `analysis/${name}`);
  // With the Owner, a million: no list holds more.
  const most = measuredTogether(names, huge - 1);
  const rows = workNames.map((name, place) => {
    const [few, many] = [measured([`analysis/${name}`, small], 1), measured([`analysis/${name}`, large], 1)];
    const target = name.startsWith("impactOf") ? "≤ 200 ms at 100,000" : "";
    const [question = ""] = name.split(",");
    return [
      `\`${question}\`${name.slice(question.length)}`,
      timeText(few),
      timeText(many),
      timeText(most[place] ?? NaN),
      target,
    ];
  });
  return {
    title: "Over a whole tenant",
    text:
      "What is worked out over all teammates and assets, with so many of each, in 221 workspaces. But for `classesOf`, which " +
      "makes them, the classes of the tenant are at hand. The password policy is looked at for every teammate. Those at 1,000,000 " +
      "are measured one after the other in one process. Of the subscriptions, there is one for each teammate, about an asset, " +
      "and 100,000 at most.",
    head: ["", "at 1,000", "at 100,000", "at 1,000,000", "target"],
    rows,
  };
}

function ledgerSection(): Section {
  const rows = ["entryOf", "withEntry"].map((name) => {
    const figures = [small, large, huge].map((count) => measured([`ledger/${name}`, count]));
    const [first = 0, , last = 0] = figures;
    return [name, ...figures.map(timeText), ratioText(last / first)];
  });
  return {
    title: "The ledger alone",
    text: "Entries by id in plain JSON. `withEntry` gives a new ledger and leaves the old one as it is.",
    head: ["", "at 1,000", "at 100,000", "at 1,000,000", "growth"],
    rows,
  };
}

function loadingSection(): Section {
  const at = (name: string): Measured => [`loading/${name}`, large];
  const parsed = compared(at("JSON.parse"), at("parseTenant"));
  const written = compared(at("JSON.stringify"), at("serializeTenant"));
  const milliseconds = (count: number): string => `~ ${count.toFixed(0)} ms`;
  const megabytes = (name: string): string => `~ ${measured(at(name), 1).toFixed(0)} MB`;
  return {
    title: "Loading",
    text: "A tenant with 100,000 teammates and 100,000 assets, in a process that does it for the first time.",
    head: ["", ""],
    rows: [
      ["the text", megabytes("text")],
      ["`JSON.parse` of it, unchecked", milliseconds(parsed.base)],
      ["`parseTenant`, checked, canonical and frozen", milliseconds(parsed.figure)],
      ["`parseTenant` over `JSON.parse`", ratioText(parsed.ratio)],
      ["`JSON.stringify` of the same data, in any order", milliseconds(written.base)],
      ["`serializeTenant`, in one order", milliseconds(written.figure)],
      ["`serializeTenant` over `JSON.stringify`", ratioText(written.ratio)],
      ["memory that the tenant keeps", megabytes("memory")],
    ],
    figures: { "loading/parse": parsed.ratio, "loading/serialize": written.ratio },
  };
}
