import { describe, expect, it } from "vitest";
import { decideForwardTo } from "../../src/mail/canForwardTo.ts";
import { decideEmailBlocked } from "../../src/mail/isEmailBlocked.ts";
import { decideDomainAllowed } from "../../src/emailDomains/isDomainAllowed.ts";
import { decideExecute } from "../../src/tenant/canExecute.ts";
import { emailAccess } from "../../src/tenant/emailAccess.ts";
import { serializeTenant } from "../../src/tenant/serializeTenant.ts";
import type { Tenant } from "../../src/tenant/tenant.ts";
import { transition } from "../../src/tenant/transition.ts";
import { entriesOf } from "../../src/kernel/ledger/ledger.ts";
import type { Command } from "../../src/tenant/command.ts";
import type { UserProfile } from "../../src/userProfiles/profile.ts";
import { bankJson, command, type Json, loaded, olga } from "./bank.ts";

// Earlier releases took these values, so they load; nobody can set them any more.
const numeric = "eve@10.0.0.1";
const longest = `${"e".repeat(64)}@${"d.".repeat(94)}dd`;
const oddAddresses = [numeric, longest].sort();

/** The bank of the examples with other values in these places. */
function bankWith(change: (json: Record<string, Json>) => void): Tenant {
  const json = bankJson() as Record<string, Json>;
  change(json);
  const tenant = loaded(json);
  expect(loaded(serializeTenant(tenant))).toEqual(tenant);
  return tenant;
}

describe("a tenant with values that can no longer be set", () => {
  it("[not ED9] keeps a number on the list of domains, which stays closed", () => {
    const tenant = bankWith((json) => Object.assign(json, { emailDomains: ["10.0.0.1"] }));
    expect(tenant.emailDomains).toEqual(["10.0.0.1"]);
    expect(decideDomainAllowed("eve@evil.example", tenant.emailDomains).because).toEqual(["ED3"]);
    expect(decideDomainAllowed(numeric, tenant.emailDomains).because).toEqual(["ED4", "ED9"]);
    const invited = { teammate: "eve", role: "limited", home: { level: "tenant" } } as const;
    for (const email of [numeric, "eve@evil.example"]) {
      expect(
        decideExecute(tenant, command(olga, { type: "teammates/invite", ...invited, email })).value,
      ).toBe(false);
    }
    const disallow = command(olga, { type: "emailDomains/disallow", domain: "10.0.0.1" });
    expect(transition(tenant, disallow).tenant.emailDomains).toEqual([]);
    const allow = command(olga, { type: "emailDomains/allow", domain: "10.0.0.2" });
    expect(decideExecute(tenant, allow).because).toEqual(["ED9"]);
  });

  it("[not ED4] [not ED9] keeps such addresses on the forward list, which stays closed, and on the block list", () => {
    const tenant = bankWith(({ channels }) => {
      Object.assign(channels?.["module"] as Json, {
        forwardEmails: oddAddresses,
        blockedEmails: oddAddresses,
      });
    });
    const { forwardEmails, blockedEmails } = tenant.channels.module;
    expect([forwardEmails, blockedEmails]).toEqual([oddAddresses, oddAddresses]);
    expect(decideForwardTo("eve@evil.example", forwardEmails).because).toEqual(["PA4", "PA9"]);
    for (const email of oddAddresses) {
      expect(decideForwardTo(email, forwardEmails)).toEqual({ value: false, because: ["PA10"] });
      expect(decideEmailBlocked(email, blockedEmails)).toEqual({ value: true, because: ["PA10"] });
    }
  });

  it.each(["Lo\0ans", "Loans\u202e", "\u200b", "x".repeat(201), "half\ud800"])(
    "[not ST16] keeps the name %j wherever it stands, and [ST16] it cannot be set",
    (name) => {
      const tenant = bankWith((json) => {
        const { workspaces, assets, userProfiles, channels } = json;
        const lists = [
          ...[workspaces?.["groups"], workspaces?.["teams"]],
          ...[assets?.["records"], userProfiles?.["records"]],
        ];
        for (const list of lists) Object.assign((list as Json[])[0] as Json, { name });
        Object.assign((channels?.["channels"] as Json[])[0] as Json, { kind: name });
        Object.assign(json, { name });
      });
      expect(tenant.name).toBe(name);
      const profile = entriesOf(tenant.userProfiles.records).find(
        (each) => each.name === name,
      ) as UserProfile;
      const settings: readonly Command[] = [
        command(olga, { type: "workspaces/addGroup", group: "new", name }),
        command(olga, { type: "workspaces/addTeam", team: "new", group: "loans", name }),
        command(olga, { type: "assets/make", asset: "new", kind: "app", name }),
        command(olga, { type: "assets/rename", asset: "arrears-letter", name }),
        command(olga, { type: "userProfiles/create", profile: { ...profile, id: "new" } }),
        command(olga, { type: "userProfiles/edit", profile }),
        command(olga, { type: "userProfiles/copy", from: profile.id, profile: "new", name }),
        command(olga, { type: "channels/add", channel: "new", kind: name }),
      ];
      for (const each of settings)
        expect([each.type, ...decideExecute(tenant, each).because]).toEqual([each.type, "ST16"]);
      const mended = command(olga, { type: "userProfiles/edit", profile: { ...profile, name: "Mended" } });
      expect(decideExecute(tenant, mended).value).toBe(true);
    },
  );

  it("[not ED4] [not ED9] keeps teammates and bounces with such addresses; nothing is sent there", () => {
    const bounceOf = (email: string): Json => ({ id: email, email, addedAtMilli: 0, retentionDays: 7 });
    const tenant = bankWith(({ teammates, bounceList }) => {
      const records = teammates?.["records"] as Json[];
      records.forEach((record, place) =>
        Object.assign(record, oddAddresses[place] && { email: oddAddresses[place] }),
      );
      Object.assign(bounceList as Json, { entries: oddAddresses.map(bounceOf) });
    });
    expect(tenant.bounceList.entries).toHaveLength(2);
    const sent = oddAddresses.map((to) => emailAccess(tenant, { route: "awsSes", to }, 1).because);
    expect(sent).toEqual(oddAddresses.map((to) => (to === numeric ? ["ED4", "ED9"] : ["ED4"])));
  });
});
