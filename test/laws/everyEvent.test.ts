import { actorIn, workspaceIn } from "tenant-policy/testing";
import { describe, expect, it } from "vitest";
import { type Command, entryOf, type Tenant, transition } from "../../src/index.ts";
import { commandTypes, declared } from "../../src/tenant/command.ts";
import { eventHistories, type EventType, reportedAtMilli, reportedTo } from "./eventHistories.ts";

const types = commandTypes.filter((type): type is EventType => declared.get(type)?.from === "system");
const minuteMilli = 60_000;

/** What the host says of one event, to be sent again and again. */
type Report = (at: number) => Command;

function reportsOf(type: EventType): readonly Report[] {
  return eventHistories[type].reports.map(
    (report) => (at) => ({ ...report, type, by: { kind: "system" }, at }) as Command,
  );
}

/** The tenant after the reports, which come in one a minute. */
function told(reports: readonly Report[]): Tenant {
  return reports.reduce(
    (tenant, report, place) => transition(tenant, report(reportedAtMilli + place * minuteMilli)).tenant,
    reportedTo,
  );
}

/** Every sequence of this length, with repetitions. */
function sequencesOf<Item>(items: readonly Item[], length: number): readonly (readonly Item[])[] {
  if (length === 0) return [[]];
  return sequencesOf(items, length - 1).flatMap((begun) => items.map((item) => [...begun, item]));
}

/** Every sequence in which each of them comes once at least, and so many of them come again at most. */
function tellings<Item>(items: readonly Item[], mostAgain: number): readonly (readonly Item[])[] {
  const longest = sequencesOf(items, items.length + mostAgain);
  const shorter = mostAgain === 0 ? [] : tellings(items, mostAgain - 1);
  return [...shorter, ...longest.filter((sequence) => items.every((item) => sequence.includes(item)))];
}

describe("every event", () => {
  it("has a history", () => {
    expect(Object.keys(eventHistories).sort()).toEqual([...types].sort());
  });
});

describe.each(types)("%s", (type) => {
  const { left, expected } = eventHistories[type];
  const reports = reportsOf(type);

  it("[ST15] ends in one state, in whatever order its reports come and however often", () => {
    for (const telling of tellings(reports, 2)) expect(left(told(telling))).toEqual(expected);
  });

  it("[not ST15] begins in another", () => {
    expect(left(reportedTo)).not.toEqual(expected);
  });

  it("[ST15] ends in that state among the reports of every other event", () => {
    for (const other of types.filter((each) => each !== type)) {
      const [last, alien] = [reports.slice(-2), reportsOf(other).slice(-2)];
      for (const telling of tellings([...last, ...alien], 0)) {
        const tenant = told([...reports.slice(0, -2), ...telling]);
        expect(left(tenant)).toEqual(expected);
        expect(eventHistories[other].left(tenant)).toEqual(eventHistories[other].left(told(alien)));
      }
    }
  });
});

describe("a share that is withdrawn, given again and withdrawn again", () => {
  const [from, by] = [workspaceIn(reportedTo, "ins"), actorIn(reportedTo, "owner", { at: "loans" })];
  const about = { asset: "desk", by } as const;
  const shared: Report = (at) => ({ ...about, type: "assets/share", with: from, at });
  const withdrawn: Report = (at) => ({
    ...about,
    type: "assets/withdraw",
    from,
    withdrawal: "withdrawal-2",
    at,
  });
  const completed =
    (withdrawal: string): Report =>
    (at) => ({
      type: "assets/completeWithdrawal",
      asset: "desk",
      from,
      withdrawal,
      by: { kind: "system" },
      at,
    });
  const [first, second] = [completed("withdrawal-1"), completed("withdrawal-2")];
  const pendingAfter = (reports: readonly Report[]): unknown =>
    entryOf(told(reports).assets.records, "desk")?.withdrawingFrom.map(({ withdrawal }) => withdrawal);

  it("[ST15] is still being withdrawn, however often the first completion is told", () => {
    for (const early of [1, 2]) {
      for (const between of [0, 1, 2]) {
        for (const late of [0, 1, 2]) {
          const repeated = (times: number): readonly Report[] => Array<Report>(times).fill(first);
          const history = [...repeated(early), shared, ...repeated(between), withdrawn, ...repeated(late)];
          expect(pendingAfter(history)).toEqual(["withdrawal-2"]);
          expect(pendingAfter([...history, second, first])).toEqual([]);
        }
      }
    }
  });

  const earlier = (withdrawal: string): Report => {
    const report = completed(withdrawal);
    return (at) => ({ ...report(at), happenedAtMilli: reportedAtMilli }) as Command;
  };

  it("[ST14] [ST15] is not withdrawn under the id of before, so that the first completion ends nothing", () => {
    const again: Report = (at) => ({ ...withdrawn(at), withdrawal: "withdrawal-1" }) as Command;
    const sharedWithAfter = (reports: readonly Report[]): unknown =>
      entryOf(told(reports).assets.records, "desk")?.sharedWith;
    for (const late of [[], [first], [earlier("withdrawal-1")], [first, earlier("withdrawal-1"), first]]) {
      expect(pendingAfter([first, shared, again, ...late])).toEqual([]);
      expect(sharedWithAfter([first, shared, again, ...late])).toEqual([from]);
      expect(pendingAfter([first, shared, again, ...late, withdrawn, ...late])).toEqual(["withdrawal-2"]);
    }
  });

  it("[ST15] is not ended by a completion that happened before it began, however late it is told", () => {
    const early = earlier("withdrawal-2");
    expect(pendingAfter([first, shared, early, withdrawn, early, early])).toEqual(["withdrawal-2"]);
    expect(pendingAfter([first, shared, early, withdrawn, early, second])).toEqual([]);
  });

  it("[ST15] is not ended by a completion of the second that comes before it has begun", () => {
    expect(pendingAfter([second, first, shared, withdrawn])).toEqual(["withdrawal-2"]);
  });
});
