import { compared } from "./measure.ts";
import { ratioText, type Section, timeText, whole } from "./page.ts";

export function listsSection(): Section {
  const rows = [
    {
      what: "isDomainAllowed, as `checkEmailDomains` gives it",
      name: "isDomainAllowed",
      base: "normalising",
      count: 1_000,
    },
    {
      what: "isDomainAllowed, as `checkEmailDomains` gives it",
      name: "isDomainAllowed",
      base: "normalising",
      count: 100_000,
    },
    {
      what: "isDomainAllowed, a plain array",
      name: "isDomainAllowed/plain",
      base: "normalising",
      count: 1_000,
    },
    { what: "isIpAllowed, random prefixes", name: "isIpAllowed", base: "parsing", count: 100_000 },
  ].map(({ what, name, base, count }) => {
    return { what, count, ...compared([`lists/${base}`, count], [`lists/${name}`, count]) };
  });
  const [checked, , plain, prefixes] = rows;
  return {
    title: "Lists",
    text:
      "Half of those who ask stand on the list, and no two ask the same. The lists are as their check gives them, or plain arrays that came from " +
      "JSON; nothing is frozen for the measuring.",
    head: ["question", "entries", "library", "reading the address", "ratio"],
    rows: rows.map(({ what, count, figure, base, ratio }) => [
      ...[what, whole(count), timeText(figure), timeText(base), ratioText(ratio)],
    ]),
    figures: {
      "lists/checked": checked?.ratio ?? NaN,
      "lists/plain": (plain?.figure ?? NaN) / 1_000,
      "lists/isIpAllowed": prefixes?.ratio ?? NaN,
    },
  };
}

/** What is given as a plain list of facts and not held in a tenant. */
export function longListsSection(): Section {
  const rows = [
    { name: "isEmailBlocked", sizes: [10, 1_000] as const },
    { name: "emailAccess", sizes: [10, 1_000] as const },
    { name: "canExecute", sizes: [100, 10_000] as const },
    { name: "canAccessAsset", sizes: [10, 1_000] as const },
    { name: "canSendEmail", sizes: [10, 1_000] as const },
    { name: "canInvite", sizes: [100, 10_000] as const },
  ].map(({ name, sizes }) => {
    const [few, many] = sizes;
    return { name, few, many, ...compared([`lists/${name}`, few], [`lists/${name}`, many], 3) };
  });
  return {
    title: "Long lists",
    text:
      "The list of blocked addresses as its check gives it; bounced addresses and people as a tenant holds them (`emailAccess`, and `canExecute` of an " +
      "invitation); and plain arrays that came from JSON: the shares of an app (`canAccessAsset`), bounced addresses and people. These can change " +
      "between two questions, so that each one reads them: the time grows with them. Keep a long list, and ask it again: one that is deeply " +
      "frozen, as a check gives it, gets an index once it was asked 32 times. Do not check it in each request, which takes longer than a " +
      "hundred questions.",
    head: ["question", "with few", "with many", "growth"],
    rows: rows.map(({ name, few, many, base, figure, ratio }) => [
      ...[
        `\`${name}\``,
        `${whole(few)}: ${timeText(base)}`,
        `${whole(many)}: ${timeText(figure)}`,
        ratioText(ratio),
      ],
    ]),
    figures: Object.fromEntries(rows.map(({ name, ratio }) => [`lists/${name}`, ratio])),
  };
}
