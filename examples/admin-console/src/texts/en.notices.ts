/** What the page says of itself. */
export const noticeTexts = {
  label: "Notices",
  notKept:
    "Your browser keeps nothing for this page. What you change is gone once you close it: export the tenant to keep it.",
  changedElsewhere:
    "The tenant had been changed in another tab. You see it as it is now, and your last change was not made.",
  noWorker:
    "A part of the page does not answer, so impacts, risks and repairs are missing. Load the page again.",
  gone: (name: string, now: string) =>
    `${name} is no longer in the tenant. You look at the page as ${now} until you choose somebody else.`,
  choose: "Choose somebody",
};
