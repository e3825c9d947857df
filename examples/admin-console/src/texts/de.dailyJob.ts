import type { Texts } from "./en.ts";
import { german } from "./plural.ts";

export const deDailyJobTexts: Texts["tenantSettings"]["dailyJob"] = {
  title: "Die nächsten Zeitumstellungen und ein täglicher Job",
  noChange: "In den nächsten zwei Jahren werden die Uhren nicht umgestellt.",
  at: "Der Job läuft täglich um",
  inGap: "Wenn es diese Uhrzeit nicht gibt",
  inGaps: { forward: "Später ausführen", skip: "Diesen Tag auslassen" },
  badTime: "Schreiben Sie die Uhrzeit als HH:mm oder HH:mm:ss, von 00:00 bis 23:59:59.",
  forward: (from, to) => `Die Uhren gehen von ${from} auf ${to} vor`,
  back: (from, to) => `Die Uhren gehen von ${from} auf ${to} zurück`,
  skipped: (from, to) => `${from} bis ${to} gibt es nicht`,
  twice: (from, to) => `${from} bis ${to} gibt es zweimal`,
  instant: (utc) => `${utc} UTC`,
  day: "Tag",
  strip: "Stunden des Tages",
  run: "Lauf",
  since: "Seit dem Lauf davor",
  hours: (hours) => german(hours, { one: "Stunde", other: "Stunden" }),
  noRun: "Kein Lauf",
  leftOut: "Diese Uhrzeit gibt es nicht, deshalb wird der Tag ausgelassen.",
  moved: "Diese Uhrzeit gibt es nicht, deshalb läuft der Job um die Länge der Lücke später.",
  first: "Diese Uhrzeit gibt es zweimal. Der Job läuft beim ersten Mal.",
  changeDay: "Zeitumstellung",
};
