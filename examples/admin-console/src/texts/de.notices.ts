import type { noticeTexts } from "./en.notices.ts";

export const deNoticeTexts: typeof noticeTexts = {
  label: "Hinweise",
  notKept:
    "Ihr Browser bewahrt für diese Seite nichts auf. Was Sie ändern, ist nach dem Schließen verloren: Exportieren Sie den Mandanten, um ihn zu behalten.",
  changedElsewhere:
    "Der Mandant wurde in einem anderen Tab geändert. Sie sehen ihn, wie er jetzt ist. Ihre letzte Änderung wurde nicht vorgenommen.",
  noWorker:
    "Ein Teil der Seite antwortet nicht. Deshalb fehlen Auswirkungen, Risiken und Abhilfen. Laden Sie die Seite neu.",
  gone: (name, now) =>
    `${name} gehört nicht mehr zum Mandanten. Sie sehen die Seite als ${now}, bis Sie jemand anderes wählen.`,
  choose: "Jemanden wählen",
};
