import { zoneCount } from "./candidates/time.ts";
import { importMillis, starts } from "./imports.ts";
import { type Compared, compared } from "./measure.ts";
import { ratioText, type Section, timeText } from "./page.ts";

export function timeSection(): Section {
  const figures: Record<string, number> = {};
  let growth = 0;
  const rows = [["nextRun", "≥ 20 ×"] as const, ["formatTimestamp", "≥ 10 ×"] as const].flatMap(
    ([name, target]) => {
      const [cold, warm] = [`time/${name}/cold`, `time/${name}/warm`];
      const against = compared([`time/${name}/date-fns-tz`, 1], [cold, 10]);
      const all = compared([cold, 10], [cold, zoneCount], 3);
      const again = compared([warm, 10], [warm, zoneCount], 3);
      const row = (asked: string, than: string, result: Compared, ratio: string, wanted: string) => [
        name,
        asked,
        timeText(result.figure),
        `${than} ${timeText(result.base)}`,
        ratio,
        wanted,
      ];
      figures[`time/${name}`] = 1 / against.ratio;
      growth = Math.max(growth, all.ratio);
      const faster = `${ratioText(1 / against.ratio)} faster`;
      return [
        row("10 zones, days never asked before", "date-fns-tz in London", against, faster, target),
        row(`${zoneCount} zones, days never asked before`, "10 zones", all, ratioText(all.ratio), "flat"),
        row(`${zoneCount} zones, asked again`, "10 zones", again, ratioText(again.ratio), "flat"),
      ];
    },
  );
  return {
    title: "Time",
    text:
      "For an instant of each day of fifty years, each asked once, in a new process that has asked about other days; against " +
      "date-fns-tz as one writes it at first. Asked again: a thousand of these, in no order.",
    head: ["question", "asked", "library", "against", "ratio", "target"],
    rows,
    figures: { ...figures, "time/growth": growth },
  };
}

export function importSection(): Section {
  const all = starts();
  const millis = importMillis(all, 15);
  return {
    title: "Import",
    text:
      "What a new process spends on an import, beyond the import of an empty file. A question alone is what esbuild makes of the " +
      "build. The first answer about time makes the host load its time zones.",
    head: ["imported", "processor", "target"],
    rows: all.map(({ name, target }, place) => [
      name,
      `~ ${Math.max(0, millis[place] ?? NaN).toFixed(1)} ms`,
      target,
    ]),
    figures: Object.fromEntries(all.map(({ name }, place) => [`imports/${name}`, millis[place] ?? NaN])),
  };
}
