import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  canForwardTo,
  canSendEmail,
  canUpload,
  type ChannelOverrides,
  defaultPasswordPolicy,
  effectiveSettingsOf,
  entriesOf,
  isDomainAllowed,
  isEmailBlocked,
  parseTenant,
  serializeTenant,
  type Tenant,
  transition,
} from "tenant-policy";
import { type SettingDifference, settingsDifference, type TextSet } from "tenant-policy/analysis";
import { aTenant, aTenantLike, commandIn, type CommandSketch } from "tenant-policy/testing";
import { anyHistory } from "tenant-policy/testing/arbitraries";
import { runs } from "../thoroughness.ts";

const atMilli = Date.UTC(2025, 5, 1);
const dayMilli = 86_400_000;

const tenant = aTenant()
  .after({ type: "subscription/changeEntitlements", entitlements: ["secureMediaHandling"] })
  .withChannel("c1", { kind: "chat" })
  .withChannel("c2", { kind: "chat" })
  .withChannel("c3", { kind: "email", overrides: { idleMinutes: 30, blockedEmails: ["eve@a.example"] } })
  .build();

function after(start: Tenant, ...sketches: readonly CommandSketch[]): Tenant {
  return sketches.reduce((made, sketch) => made.after(sketch), aTenantLike(start)).build();
}

function between(before: Tenant, later: Tenant, at = atMilli): readonly SettingDifference[] {
  return settingsDifference(before, later, at).value ?? [];
}

const ofModule = (settings: ChannelOverrides): CommandSketch => ({
  type: "channels/chooseModuleSettings",
  settings,
});

describe("the difference between settings", () => {
  it("[AN4] [CH1] is told for the module, and for the channels on which it has effect as one group", () => {
    expect(between(tenant, after(tenant, ofModule({ idleMinutes: 15 })))).toEqual([
      { setting: "idleMinutes", change: "lost", before: 0, after: 15, scope: "module" },
      {
        ...{ setting: "idleMinutes", change: "lost", before: 0, after: 15, scope: "channels" },
        count: 2,
        witness: "c1",
      },
    ]);
  });

  it("[AN4] [CH3] is told of the channels whose overrides differ, and of those that are there in one state only", () => {
    const overridden = after(
      tenant,
      { type: "channels/override", channel: "c2", overrides: { ticketSeconds: 60 } },
      { type: "channels/remove", channel: "c3" },
    );
    expect(between(tenant, overridden)).toEqual([
      {
        ...{ setting: "ticketSeconds", change: "gained", before: 0, after: 60, scope: "channels" },
        count: 1,
        witness: "c2",
      },
      {
        ...{ setting: "channel", change: "lost", before: true, after: false, scope: "channels" },
        count: 1,
        witness: "c3",
      },
    ]);
  });

  it("[AN4] [MD1] tells of types of files only where they may be uploaded", () => {
    const listed = after(tenant, ofModule({ agentFileTypes: ["pdf", "png"] }));
    expect(between(tenant, listed)).toEqual([]);
    const open = after(listed, ofModule({ agentsMayUpload: true }));
    const changes = between(listed, open).filter(({ scope }) => scope === "module");
    expect(changes).toEqual([
      { setting: "agentsMayUpload", change: "gained", before: false, after: true, scope: "module" },
      { setting: "agentFiles", change: "gained", texts: { only: ["pdf", "png"] }, scope: "module" },
    ]);
  });

  it.each<[string, CommandSketch, CommandSketch, unknown]>([
    [
      "an address that is blocked",
      ofModule({ blockedEmails: ["eve@a.example"] }),
      ofModule({ blockedEmails: ["bob@a.example"] }),
      [
        ["mail", "gained", { only: ["eve@a.example"] }],
        ["mail", "lost", { only: ["bob@a.example"] }],
      ],
    ],
    [
      "an empty forward list",
      ofModule({ forwardEmails: ["crm@a.example"] }),
      ofModule({ forwardEmails: [] }),
      [["forwarding", "gained", { allBut: ["crm@a.example"] }]],
    ],
    [
      "a longer forward list",
      ofModule({ forwardEmails: ["crm@a.example"] }),
      ofModule({ forwardEmails: ["crm@a.example", "log@a.example"] }),
      [["forwarding", "gained", { only: ["log@a.example"] }]],
    ],
    [
      "a list of domains",
      { type: "emailDomains/choose", domains: ["a.example", "b.example"] },
      { type: "emailDomains/choose", domains: ["b.example"] },
      [["emailDomains", "lost", { only: ["a.example"] }]],
    ],
    [
      "no domain at all",
      { type: "emailDomains/choose", domains: ["a.example"] },
      { type: "emailDomains/choose", domains: [] },
      [["emailDomains", "gained", { allBut: ["a.example"] }]],
    ],
  ])("[AN4] [PA3] [PA4] [ED1] tells what lists let through: %s", (_, first, then, expected) => {
    const before = after(tenant, first);
    const changes = between(before, after(before, then)).filter(({ scope }) => scope !== "channels");
    expect(changes.map((each) => [each.setting, each.change, "texts" in each && each.texts])).toEqual(
      expected,
    );
  });

  it.each<[CommandSketch, string, string, unknown, unknown]>([
    [{ type: "privacy/allowEmbedding", isOn: true }, "allowsEmbedding", "gained", false, true],
    [
      { type: "privacy/allowSimultaneousSessions", isOn: true },
      "allowsSimultaneousSessions",
      "gained",
      false,
      true,
    ],
    [{ type: "privacy/chooseInactiveAfter", days: 9 }, "inactiveAfterDays", "lost", 0, 9],
    [
      { type: "privacy/chooseApiAuthenticationMode", mode: "jwt" },
      "apiAuthenticationMode",
      "changed",
      null,
      "jwt",
    ],
    [
      { type: "passwords/choosePolicy", policy: { ...defaultPasswordPolicy, history: 3 } },
      "history",
      "lost",
      0,
      3,
    ],
    [
      { type: "passwords/choosePolicy", policy: { ...defaultPasswordPolicy, minAgeDays: 3 } },
      "minAgeDays",
      "lost",
      0,
      3,
    ],
    [
      { type: "passwords/choosePolicy", policy: { ...defaultPasswordPolicy, maxAgeDays: 3 } },
      "maxAgeDays",
      "lost",
      0,
      3,
    ],
    [
      { type: "passwords/choosePolicy", policy: { ...defaultPasswordPolicy, renewWithoutOtp: true } },
      "renewWithoutOtp",
      "gained",
      false,
      true,
    ],
    [{ type: "bounceList/chooseRetention", days: 9 }, "bounceRetentionDays", "lost", 7, 9],
    [
      { type: "timeZone/choose", zone: "Europe/Berlin" },
      "timeZone",
      "changed",
      tenant.timeZone,
      "Europe/Berlin",
    ],
    [
      {
        type: "inboundMedia/choose",
        settings: { shortLived: true, expiry: { unit: "days", amount: 1 } },
      },
      "mediaUrlMilli",
      "lost",
      null,
      dayMilli,
    ],
  ])(
    "[AN4] tells a value of the tenant, and whether it permits more: %o",
    (sketch, setting, change, was, is) => {
      const later = after(tenant, sketch);
      expect(between(tenant, later)).toEqual([{ setting, change, before: was, after: is, scope: "tenant" }]);
    },
  );

  it("[AN4] [BL4] tells of the addresses that are on the bounce list, until that changes", () => {
    const bounced = after(tenant, { type: "bounceList/recordBounce", email: "Eve@a.example", at: atMilli });
    expect(settingsDifference(tenant, bounced, atMilli)).toEqual({
      value: [{ setting: "sending", change: "lost", texts: { only: ["eve@a.example"] }, scope: "tenant" }],
      because: ["AN4"],
      validUntil: atMilli + 7 * dayMilli,
    });
    expect(settingsDifference(tenant, bounced, atMilli + 7 * dayMilli).value).toEqual([]);
  });

  it("[not AN4] [ED9] [PA9] tells of no entry that matches nothing, and of two spellings of a time none", () => {
    const stored = JSON.parse(serializeTenant(tenant)) as Record<string, unknown> & {
      channels: { module: object };
    };
    const channels = {
      ...stored.channels,
      module: { ...stored.channels.module, forwardEmails: ["crm@a.1"], blockedEmails: ["eve@a.1"] },
    };
    const withOld = parseTenant({ ...stored, channels, emailDomains: ["a.1"] }).value as Tenant;
    expect(between(tenant, withOld).filter(({ scope }) => scope !== "channels")).toEqual([
      { setting: "emailDomains", change: "lost", texts: { allBut: [] }, scope: "tenant" },
      { setting: "forwarding", change: "lost", texts: { allBut: [] }, scope: "module" },
    ]);
    const media = (unit: "hours" | "days", amount: number): Tenant =>
      after(tenant, {
        type: "inboundMedia/choose",
        settings: { shortLived: true, expiry: { unit, amount } },
      });
    expect(between(media("hours", 24), media("days", 1))).toEqual([]);
  });

  it("[ST10] [ST17] is null at an instant that is none, and for a malformed tenant", () => {
    const malformed = { id: "bank" } as unknown as Tenant;
    expect(settingsDifference(tenant, tenant, Infinity)).toEqual({ value: null, because: ["ST10"] });
    expect(settingsDifference(malformed, tenant, atMilli)).toEqual({ value: null, because: ["ST17"] });
    expect(settingsDifference(tenant, malformed, atMilli)).toEqual({ value: null, because: ["ST17"] });
  });
});

const emails = ["eve@a.example", "bob@b.example", "crm@c.example"] as const;
const types = ["pdf", "png", "wav"] as const;

const anyOverrides: fc.Arbitrary<ChannelOverrides> = fc.record(
  {
    addsCustomerDetails: fc.boolean(),
    blockedEmails: fc.subarray([...emails]),
    forwardEmails: fc.subarray([...emails]),
    customersMayUpload: fc.boolean(),
    customerFileTypes: fc.subarray([...types]),
    agentsMayUpload: fc.boolean(),
    agentFileTypes: fc.subarray([...types]),
    maxFileMegabytes: fc.constantFrom(1, 20),
    idleMinutes: fc.constantFrom(0, 15),
    ticketSeconds: fc.constantFrom(0, 60),
    enforcesMediaAccess: fc.boolean(),
  },
  { requiredKeys: [] },
);

const anySettings: fc.Arbitrary<readonly CommandSketch[]> = fc
  .tuple(anyOverrides, anyOverrides, anyOverrides, fc.subarray(["a.example", "b.example"]))
  .map(([settings, first, second, domains]) => [
    ofModule(settings),
    { type: "channels/override", channel: "c1", overrides: first },
    { type: "channels/override", channel: "c2", overrides: second },
    { type: "emailDomains/choose", domains },
  ]);

/** What is refused, changes nothing or is about a channel that is gone is left out. */
function tried(start: Tenant, sketches: readonly CommandSketch[]): Tenant {
  return sketches.reduce((made, sketch) => {
    const isGone = "channel" in sketch && effectiveSettingsOf(made, sketch.channel).value === null;
    return isGone ? made : transition(made, commandIn(made, sketch)).tenant;
  }, start);
}

const anyPair: fc.Arbitrary<readonly [Tenant, Tenant]> = fc
  .tuple(anySettings, anySettings)
  .chain(([first, last]) => {
    const before = tried(tenant, first);
    return anyHistory(before).map((history) => [before, tried(history.tenant, last)] as const);
  });

function holds(texts: TextSet, text: string): boolean {
  return "only" in texts ? texts.only.includes(text) : !texts.allBut.includes(text);
}

/** Every answer that the settings of a place give, by what is asked. */
function answersOf(
  of: Tenant,
  channel: string | null,
): ReadonlyMap<string, readonly [string, string, boolean]> {
  const effective = channel === null ? of.channels.module : effectiveSettingsOf(of, channel).value?.settings;
  if (effective === undefined) return new Map();
  const answers: (readonly [string, string, boolean])[] = [
    ...emails.flatMap((email) => [
      ["mail", email, !isEmailBlocked(email, effective.blockedEmails)] as const,
      ["forwarding", email, canForwardTo(email, effective.forwardEmails)] as const,
    ]),
    ...types.flatMap((type) => [
      ["customerFiles", type, canUpload("customer", { name: `a.${type}`, bytes: 1 }, effective)] as const,
      ["agentFiles", type, canUpload("agent", { name: `a.${type}`, bytes: 1 }, effective)] as const,
    ]),
  ];
  return new Map(answers.map((answer) => [`${answer[0]} ${answer[1]}`, answer]));
}

describe("the difference between any two settings", () => {
  it("[AN4] [not AN4] is what asking with each address, type and channel finds, counted", () => {
    let differing = 0;
    fc.assert(
      fc.property(anyPair, ([before, later]) => {
        const changes = between(before, later);
        const ids = [
          ...new Set([before, later].flatMap((of) => entriesOf(of.channels.channels).map(({ id }) => id))),
        ];
        const counted = new Map<string, string[]>();
        for (const channel of [null, ...ids]) {
          const [was, is] = [answersOf(before, channel), answersOf(later, channel)];
          if (was.size === 0 || is.size === 0) continue;
          for (const [key, [setting, text, answer]] of was) {
            const now = is.get(key)?.[2];
            const change = answer ? "lost" : "gained";
            if (answer === now) continue;
            differing += 1;
            const covering = changes.filter(
              (each) =>
                each.setting === setting &&
                each.change === change &&
                each.scope === (channel === null ? "module" : "channels") &&
                "texts" in each &&
                holds(each.texts, text),
            );
            expect([setting, text, change, covering.length > 0]).toEqual([setting, text, change, true]);
            if (channel === null) continue;
            const counter = `${setting} ${text} ${change}`;
            counted.set(counter, [...(counted.get(counter) ?? []), channel]);
          }
        }
        for (const setting of ["mail", "forwarding", "customerFiles", "agentFiles"]) {
          for (const text of [...emails, ...types]) {
            for (const change of ["gained", "lost"]) {
              const covering = changes.filter(
                (each) =>
                  each.scope === "channels" &&
                  each.setting === setting &&
                  each.change === change &&
                  "texts" in each &&
                  holds(each.texts, text),
              );
              const isOfKind = (types as readonly string[]).includes(text) === setting.endsWith("Files");
              if (!isOfKind) continue;
              const found = counted.get(`${setting} ${text} ${change}`) ?? [];
              const counts = covering.map((each) => (each.scope === "channels" ? each.count : 0));
              expect(counts.reduce((sum, count) => sum + count, 0)).toBe(found.length);
              for (const each of covering) {
                if (each.scope === "channels") expect(found).toContain(each.witness);
              }
            }
          }
        }
      }),
      { numRuns: runs(15, 200) },
    );
    expect(differing).toBeGreaterThan(runs(15, 200));
  });

  it("[AN4] [not AN4] [CH1] has each value of each channel and of the module that differs, counted, and no other", () => {
    const values = [
      "addsCustomerDetails",
      "idleMinutes",
      "ticketSeconds",
      "customersMayUpload",
      "agentsMayUpload",
    ]
      .concat("maxFileMegabytes", "enforcesMediaAccess")
      .sort();
    const shown = (setting: string, was: unknown, is: unknown): string => JSON.stringify([setting, was, is]);
    fc.assert(
      fc.property(anyPair, ([before, later]) => {
        const expected = new Map<string, string[]>();
        const differ = (place: string, was: object, is: object): void => {
          const [one, other] = [was, is].map((of) => new Map<string, unknown>(Object.entries(of)));
          for (const setting of values) {
            if (one?.get(setting) === other?.get(setting)) continue;
            const key = shown(setting, one?.get(setting), other?.get(setting));
            expected.set(key, [...(expected.get(key) ?? []), place]);
          }
        };
        differ("the module", before.channels.module, later.channels.module);
        const ofModule = new Map(expected);
        expected.clear();
        for (const { id } of [before, later].flatMap((of) => entriesOf(of.channels.channels))) {
          if ([...expected.values()].flat().includes(id)) continue;
          const [was, is] = [before, later].map((of) => effectiveSettingsOf(of, id).value?.settings);
          if (was !== undefined && is !== undefined) differ(id, was, is);
        }
        const found = between(before, later).filter(
          (each) => !("texts" in each) && values.includes(each.setting),
        );
        const inScope = (scope: string): readonly unknown[] =>
          found.flatMap((each) => {
            if (each.scope !== scope || "texts" in each) return [];
            const key = shown(each.setting, each.before, each.after);
            return [[key, ...(each.scope === "channels" ? [each.count, each.witness] : [1, "the module"])]];
          });
        const told = (places: ReadonlyMap<string, readonly string[]>): readonly unknown[] =>
          [...places].map(([key, of]) => [key, of.length, [...of].sort()[0]]);
        expect(inScope("module").map(String).sort()).toEqual(told(ofModule).map(String).sort());
        expect(inScope("channels").map(String).sort()).toEqual(told(expected).map(String).sort());
      }),
      { numRuns: runs(15, 200) },
    );
  });

  it("[AN4] [not AN4] has each domain and each bounce as it is asked about, and loses it the other way round", () => {
    const opposite = { gained: "lost", lost: "gained", changed: "changed" } as const;
    const inOrder = (all: readonly unknown[]): readonly string[] =>
      all.map((each) => JSON.stringify(each)).sort();
    fc.assert(
      fc.property(anyPair, fc.constantFrom(0, 3, 400), ([before, later], days) => {
        const at = Date.UTC(2025, 0, 6) + days * dayMilli;
        const changes = between(before, later, at);
        for (const email of ["ann@a.example", "ann@b.example", "ann@c.example"]) {
          const [was, is] = [before, later].map(({ emailDomains }) => isDomainAllowed(email, emailDomains));
          const change = is === was ? undefined : is === true ? "gained" : "lost";
          const found = changes.find(
            (each) => each.setting === "emailDomains" && "texts" in each && holds(each.texts, email.slice(4)),
          );
          expect([email, found?.change]).toEqual([email, change]);
        }
        const lists = [before, later].map(({ bounceList }) => entriesOf(bounceList.entries));
        for (const { email, id } of lists.flat()) {
          const [was, is] = lists.map((list) => canSendEmail({ route: "awsSes", to: email }, list, at));
          const change = is === was ? undefined : is === true ? "gained" : "lost";
          const found = changes.find(
            (each) => each.setting === "sending" && "texts" in each && holds(each.texts, id),
          );
          expect([email, found?.change]).toEqual([email, change]);
        }
        const swapped = between(later, before, at).map((each) =>
          "texts" in each
            ? { ...each, change: opposite[each.change] }
            : { ...each, change: opposite[each.change], before: each.after, after: each.before },
        );
        expect(inOrder(swapped)).toEqual(inOrder(changes));
        expect(between(later, later, at)).toEqual([]);
      }),
      { numRuns: runs(15, 200) },
    );
  });
});
