import { checkIpList } from "../../src/networkAccess/settings.ts";
import { domains, type Inputs } from "./domains.ts";
import type { FactQuestion } from "../../src/testing/arbitraries/question.ts";

const dayMilli = 86_400_000;
const now = Date.UTC(2026, 10, 26, 12);
const tenant = { level: "tenant" };
const loans = { level: "group", group: "g" };
const security = { level: "team", group: "g", team: "t" };
const uploads = {
  customersMayUpload: true,
  customerFileTypes: ["jpg", "c++"],
  agentsMayUpload: true,
  agentFileTypes: ["docx"],
  maxFileMegabytes: 5,
};
const policy = { renewWithoutOtp: false, minAgeDays: 1, maxAgeDays: 30, history: 3 };
const entry = { email: "ann@a.example", addedAtMilli: now, retentionDays: 7 };
const ann = { kind: "teammate", id: "ann", role: "full", home: tenant, current: tenant, createdAtMilli: 0 };
const owner = { kind: "teammate", id: "o", role: "owner", home: tenant, current: tenant };
const bob = { id: "b", role: "limited", home: tenant };
const noFacts = { emailDomains: [], teammates: [] };
const profile = { id: "a", name: "All", kind: "administrator", access: "all", modules: {} };
const limited = { kind: "teammate", id: "l", role: "limited", home: tenant, current: tenant };
const managing = {
  kind: "administrator",
  access: "specific",
  modules: { provisioning: { level: "edit", toggles: { manageUsers: true } } },
};
const annsLock = {
  kind: "template",
  madeAt: loans,
  lockedBy: { kind: "teammate", id: "ann", createdAtMilli: 0 },
};

const files = [
  "a.jpg",
  "A.JPG",
  "a.b.c++",
  "jpg",
  ".jpg",
  "a.",
  "shell.asp:.jpg",
  "C:a.jpg",
  "a/b.jpg",
  "a\u202e.jpg",
];

/**
 * Inputs on both sides of what rules tell apart, which generated ones meet by chance only: from the rules, the documents'
 * examples and the faults of earlier versions.
 */
export const boundaries: Partial<Readonly<Record<FactQuestion, Inputs>>> = {
  isDomainAllowed: domains,
  canStayWithEmail: domains.filter((_, place) => place % 6 === 1),
  emailDomainsRisks: [
    [["a.example"], []],
    [[], []],
    [[], ["a.example"]],
  ],
  helpDeskRisks: [
    [
      { base: true, fullAccess: true, decryption: false },
      { base: true, fullAccess: true, decryption: true },
      false,
    ],
    [
      { base: false, fullAccess: true, decryption: true },
      { base: true, fullAccess: true, decryption: true },
      false,
    ],
    [
      { base: true, fullAccess: true, decryption: false },
      { base: false, fullAccess: true, decryption: true },
      false,
    ],
    [
      { base: true, fullAccess: true, decryption: false },
      { base: true, fullAccess: true, decryption: true },
      true,
    ],
  ],
  helpDeskUserId: [
    [{ adminUserName: "sam_x", adminUserDomain: "vendor.example", tenantName: "Bank @ Home" }],
    [{ adminUserName: "sam\n", adminUserDomain: "vendor.example", tenantName: "Bank" }],
    [{ adminUserName: "sam", adminUserDomain: "vendor.example", tenantName: "" }],
  ],
  crossLaunchRole: [
    [
      "Partner Full Admin",
      "EXTERNAL full Administrator",
      "external Provisioning Administrator",
      "external Read-only",
    ],
    ["Customer Full Administrator", "customer Contact Center Administrator", "customer Read-only"],
    ["", "Partner", " Partner Full Admin", "partner full admin\u212A", "toString", "__proto__"],
  ].flatMap((names) => names.map((name) => [name])),
  canUpload: [
    ...files.map((name) => ["customer", { name, bytes: 1 }, uploads]),
    ["agent", { name: "a.docx", bytes: 5_000_000 }, uploads],
    ["agent", { name: "a.docx", bytes: 5_000_001 }, uploads],
  ],
  agentStatus: [
    [90, { createdAtMilli: now - dayMilli, lastLogInAtMilli: now - 365 * dayMilli }, now],
    [90, { createdAtMilli: 0, lastLogInAtMilli: null }, now],
    [0, { createdAtMilli: 0 }, now],
    [90, { createdAtMilli: 0, lastLogInAtMilli: now - 90 * dayMilli }, now],
  ],
  sessionExpiry: [
    [30, now, now],
    [30, now + 1, now],
    [30, now + 365 * dayMilli, now],
    [0, now, now + dayMilli],
    [30, now - 30 * 60_000, now],
  ],
  ipListRisks: [
    "0.0.0.0/0",
    "0.0.0.0/1, 128.0.0.0/1",
    "0.0.0.0/1, 192.0.0.0/2",
    "::/0",
    "192.0.2.0/24",
    "",
  ].map((written) => [checkIpList(written).value, "192.0.2.7"]),
  isIpAllowed: ["192.0.2.0", "192.0.2.255", "192.0.3.0", "::ffff:192.0.2.7", "192.0.2.07", "192.0.2.7 "].map(
    (address) => [address, checkIpList("192.0.2.0/24").value, "management"],
  ),
  signInRequirement: [
    {
      ...{ address: "192.0.2.256", list: checkIpList("").value, twoFactor: "off" },
      ...{ isAdministrator: true, hasRemoteAccess: true },
    },
  ].map((attempt) => [attempt]),
  mediaUrlExpiry: [
    [{ shortLived: true, expiry: { unit: "days", amount: 7 } }, now],
    [{ shortLived: true, expiry: { unit: "days", amount: 8 } }, now],
    [{ shortLived: true, expiry: { unit: "minutes", amount: 0 } }, now],
  ],
  copyUserProfile: [
    [profile, { id: "b", name: "a\u202e" }],
    [profile, { id: "a", name: "\u200b" }],
    [profile, { id: "b", name: "Copy" }],
  ],
  canResendInvitation: [[owner, { ...bob, invitation: { sentAtMilli: 0 }, email: "b@10.0.0.1" }, []]],
  canChangeEmail: [[owner, { ...bob, invitation: null }, "b@10.0.0.1", noFacts]],
  canInvite: [[owner, { ...bob, email: "b@10.0.0.1" }, noFacts]],
  canViewSetting: [[owner, "auditTrail", []]],
  canForwardTo: [
    ["crm@p.example", ["CRM@P.example "]],
    ["crm@p.example", [""]],
    ["crm@p", []],
    ["crm p@p.example", []],
  ],
  isEmailBlocked: [
    ["ann@a.example", [" Ann@A.example"]],
    ["ann@a.example", [""]],
    ["ann a.example", ["ann@a.example"]],
  ],
  canSendEmail: [
    [{ route: "awsSes", to: "ANN@a.example" }, [entry], now + 7 * dayMilli - 1],
    [{ route: "awsSes", to: "ann@a.example" }, [entry], now + 7 * dayMilli],
    [{ route: { other: "smtp" }, to: "ann@a.example" }, [entry], now],
    [{ route: "awsSes", to: "ann" }, [], now],
  ],
  bounceEntryFor: [
    [[entry], "ANN@a.example", now + dayMilli, 0],
    [[entry], "bob@a.example", now, 7],
    [[], "ann", now, 7],
    [[], "ann@10.0.0.1", now, 7],
    [[{ ...entry, addedAtMilli: now + 1 }], "ann@a.example", now, 7],
  ],
  bounceListing: [
    [[], "ann", now],
    [[], "ann@10.0.0.1", now],
    [[entry], "ANN@a.example", now],
  ],
  passwordPolicyCheck: [
    [policy, { setAtMilli: now - dayMilli, nowMilli: now, matchingIndices: [4], hasPassedOtp: true }],
    [policy, { setAtMilli: now - dayMilli + 1, nowMilli: now, matchingIndices: [3], hasPassedOtp: false }],
    [policy, { setAtMilli: null, nowMilli: now, matchingIndices: [], hasPassedOtp: true }],
  ],
  passwordExpiry: [
    [policy, now - 30 * dayMilli, now],
    [policy, now - 30 * dayMilli + 1, now],
    [{ ...policy, minAgeDays: 0, maxAgeDays: 0 }, 0, now],
  ],
  canOpenSession: [
    [false, 0],
    [false, 1],
    [true, 7],
  ],
  nextRun: [
    ["21:00", "Europe/Berlin", Date.UTC(2026, 4, 19, 11), "skip", Date.UTC(2026, 4, 19, 11)],
    ["02:30", "Europe/Berlin", Date.UTC(2026, 2, 28, 12)],
    ["02:30", "Europe/Berlin", Date.UTC(2026, 2, 28, 12), "skip"],
    ["02:30", "Europe/Berlin", Date.UTC(2026, 9, 24, 12)],
    ["24:00", "Europe/Berlin", now],
    ["09:00", "Mars/Base", now],
    ["09:00", "+01:00", now],
  ],
  instantOf: [
    ["2026-03-29T02:30:00", "Europe/Berlin"],
    ["2026-03-29T02:30:00", "Europe/Berlin", "skip"],
    ["2026-10-25T02:30:00", "Europe/Berlin"],
    ["2026-02-29T12:00:00", "Europe/Berlin"],
    ["2026-02-28T12:00:00", "Mars/Base"],
    ["2026-02-28T12:00:00", "+01:00"],
  ],
  formatTimestamp: [
    [now, "Asia/Kolkata"],
    [0, "America/St_Johns"],
    [now, "Mars/Base"],
    [now, "+01:00"],
  ],
  formatDisplay: [
    [now, "Asia/Kolkata"],
    [now, "Mars/Base"],
    [now, "+01:00"],
  ],
  timeZoneFor: [
    ["timePicker", "Mars/Base"],
    ["timePicker", "+01:00"],
  ],
  canAccessAsset: [
    [ann, "edit", annsLock],
    [{ ...ann, createdAtMilli: 1 }, "unlock", annsLock],
    [{ ...ann, createdAtMilli: 1, role: "owner" }, "unlock", annsLock],
    [{ ...ann, home: loans, current: loans }, "use", { kind: "app", madeAt: tenant, sharedWith: [loans] }],
    [
      { ...ann, home: security, current: security },
      ...["use", { kind: "app", madeAt: tenant, sharedWith: [loans] }],
    ],
    [
      { ...ann, home: loans, current: loans },
      ...["use", { kind: "app", madeAt: tenant, sharedWith: [loans], withdrawingFrom: [loans] }],
    ],
    [{ ...ann, home: loans, current: tenant }, "view", { kind: "template", madeAt: tenant }],
    [ann, "withdraw", { kind: "app", madeAt: tenant }, loans],
  ],
  canAssignUserProfile: [[limited, managing, bob, null, managing]],
  canSwitchTo: [tenant, loans, { ...loans, group: "ins" }, security].map((target) => [
    { home: loans },
    target,
  ]),
};
