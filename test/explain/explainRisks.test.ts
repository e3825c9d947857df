import { describe, expect, it } from "vitest";
import type { Risk, RiskName } from "tenant-policy/analysis";
import { explainRisks } from "tenant-policy/explain";
import { deLabels, deRisks } from "tenant-policy/explain/de";
import { enLabels, enRisks } from "tenant-policy/explain/en";

const english = { texts: enRisks, labels: enLabels };
const german = { texts: deRisks, labels: deLabels };

/** Each risk, with everything that its text tells apart. One that is missing does not compile. */
const samples: {
  readonly [Name in RiskName]: readonly (readonly [Extract<Risk, { risk: Name }>, string])[];
} = {
  shutsOutActor: [
    [
      { risk: "shutsOutActor", rule: "IP5", facts: { address: "192.0.2.7" } },
      "You could no longer sign in from 192.0.2.7.",
    ],
  ],
  locksOutRemote: [
    [
      { risk: "locksOutRemote", rule: "IP4", facts: { count: 1 } },
      "1 user who signs in from other addresses with a one-time password could no longer do so.",
    ],
    [
      { risk: "locksOutRemote", rule: "IP4", facts: { count: 2_000 } },
      "2,000 users who sign in from other addresses with a one-time password could no longer do so.",
    ],
  ],
  opensToEveryAddress: [
    [
      { risk: "opensToEveryAddress", rule: "IP3", facts: { list: "api", family: "IPv6" } },
      "The API whitelist would let in every IPv6 address.",
    ],
    [
      { risk: "opensToEveryAddress", rule: "IP3", facts: { list: "management", family: "IPv4" } },
      "The IP whitelist would let in every IPv4 address.",
    ],
  ],
  emptiedListOpens: [
    [
      { risk: "emptiedListOpens", rule: "IP1", facts: { list: "management" } },
      "An empty IP whitelist lets users sign in from every address.",
    ],
    [
      { risk: "emptiedListOpens", rule: "IP2", facts: { list: "api" } },
      "An empty API whitelist accepts API requests from every address.",
    ],
    [
      { risk: "emptiedListOpens", rule: "ED7", facts: { list: "emailDomains" } },
      "Without a domain in the list, users with any e-mail domain can be added.",
    ],
    [
      { risk: "emptiedListOpens", rule: "PA3", facts: { list: "blockedEmails" } },
      "With an empty block list, no address is blocked.",
    ],
    [
      { risk: "emptiedListOpens", rule: "PA4", facts: { list: "forwardEmails" } },
      "With an empty forward list, data can be sent to any third party.",
    ],
  ],
  domainNotAllowed: [
    [
      { risk: "domainNotAllowed", rule: "ED8", facts: { whose: "actor" } },
      "Your own e-mail domain is not in the list. You keep your access, but could not be invited again.",
    ],
    [
      { risk: "domainNotAllowed", rule: "ED8", facts: { whose: "everyOwner" } },
      "The e-mail domains of all Owners are not in the list. They keep their access, but could not be invited again.",
    ],
  ],
  withoutEffect: [
    [
      { risk: "withoutEffect", rule: "IP4", facts: { setting: "remoteOnly" } },
      "With an empty IP whitelist, this mode asks nobody for a one-time password.",
    ],
    [
      { risk: "withoutEffect", rule: "HD6", facts: { setting: "fullAccess" } },
      "Full access for the help desk has no effect while help-desk access is off.",
    ],
    [
      { risk: "withoutEffect", rule: "HD6", facts: { setting: "decryption" } },
      "Decryption for the help desk has no effect while help-desk access is off.",
    ],
  ],
  nobodyDecrypts: [
    [{ risk: "nobodyDecrypts", rule: "DL6", facts: {} }, "Nobody would be able to decrypt logs."],
  ],
  letsSupportDecrypt: [
    [
      { risk: "letsSupportDecrypt", rule: "DL6", facts: {} },
      "Support would be able to decrypt logs, which you cannot do yourself.",
    ],
  ],
  passwordsDue: [
    [
      { risk: "passwordsDue", rule: "PW3", facts: { count: 1 } },
      "1 user would have to change the password at once.",
    ],
  ],
  oneSessionForEver: [
    [
      { risk: "oneSessionForEver", rule: "SE1", facts: {} },
      "Sessions would never end, and each user could have only one.",
    ],
  ],
  mediaLinksOpen: [
    [
      { risk: "mediaLinksOpen", rule: "MD3", facts: {} },
      "Anybody who has a link to a media file would be able to open it, without signing in.",
    ],
  ],
  makesOwner: [
    [
      { risk: "makesOwner", rule: "TM4", facts: { teammate: "ann" } },
      "An Owner may do everything, and only the support team can remove one.",
    ],
  ],
  irreversible: [
    [
      { risk: "irreversible", rule: "AS13", facts: { thing: "sharedApp", workspaces: 1 } },
      "The app would also be deleted in 1 workspace that it is shared with. It cannot be restored.",
    ],
    [
      { risk: "irreversible", rule: "PK2", facts: { thing: "profileKey", workspaces: 0 } },
      "The current profile key would be replaced. It cannot be restored.",
    ],
  ],
  actorLoses: [
    [
      {
        risk: "actorLoses",
        rule: "AN4",
        facts: {
          count: 5,
          subjects: [
            { kind: "decryptLogs" },
            { kind: "app", app: "botBuilder" },
            { kind: "botRole", botRole: "curationConsole" },
            { kind: "activity", activity: "manageUsers" },
            { kind: "activity", activity: "manageSites" },
          ],
        },
      },
      "You would lose permissions of your own: Decrypt logs, Bot Builder, Curation Console and 2 more.",
    ],
    [
      {
        risk: "actorLoses",
        rule: "AN4",
        facts: { count: 1, subjects: [{ kind: "activity", activity: "manageUsers" }] },
      },
      "You would lose permissions of your own: Manage users.",
    ],
  ],
  othersHoldMore: [
    [
      { risk: "othersHoldMore", rule: "TM18", facts: { count: 1, teammates: ["alt"] } },
      "1 account made by this user would keep more than the user has.",
    ],
  ],
  cutsOff: [
    [
      {
        risk: "cutsOff",
        rule: "AN4",
        facts: {
          waysOut: [
            { kind: "setting", section: "helpDesk" },
            { kind: "feature", feature: "addGroupsAndTeams" },
          ],
        },
      },
      "Nobody would be able to do this any more: Help Desk, Add groups and teams.",
    ],
  ],
};

const all = Object.values(samples).flat() as readonly (readonly [Risk, string])[];

describe("the risks of a command in words", () => {
  it.each(all)("[AN4] are one or two sentences about the case: %j", (risk, text) => {
    expect(explainRisks([risk], english)).toEqual([{ risk: risk.risk, rule: risk.rule, text }]);
  });

  it("[AN4] are said in every language, each in words of its own", () => {
    const told = explainRisks(
      all.map(([risk]) => risk),
      german,
    );
    expect(told.length).toBe(all.length);
    expect(told.filter(({ text }, place) => text === all[place]?.[1] || /undefined|[{}]/.test(text))).toEqual(
      [],
    );
    expect(told[1]?.text).toBe(
      "1 Mitglied, das sich von anderen Adressen aus mit Einmalpasswort anmeldet, könnte das nicht mehr tun.",
    );
    expect(new Set(told.map(({ text }) => text)).size).toBe(all.length);
  });

  it("[not AN4] leave out what is no risk, and throw nothing", () => {
    const garbage = [
      null,
      3,
      {},
      { risk: "constructor", rule: "AN4" },
      { risk: "passwordsDue" },
    ] as unknown as Risk[];
    expect(explainRisks(garbage, english)).toEqual([]);
    expect(explainRisks("risks" as unknown as Risk[], english)).toEqual([]);
    expect(
      explainRisks(
        all.slice(0, 1).map(([risk]) => risk),
        null as unknown as typeof english,
      ),
    ).toEqual([]);
  });
});
