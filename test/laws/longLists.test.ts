import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as library from "../../src/index.ts";
import { frozen } from "../../src/kernel/json/frozen.ts";
import { runs } from "../thoroughness.ts";
import { countingReads } from "./countingReads.ts";

// Questions remember a list that can never change, so each of them is asked about each list so often that it does.
const often = 100;

const blank = fc.constantFrom("", "", "", " ", "\t", " \r\n", "\u00a0");
const letters = fc.constantFrom("a", "A", "b", "B", "k", "\u212a", "\u0130");
const word = fc.string({ unit: letters, minLength: 1, maxLength: 2 });

/** An entry as people write it, often with something around it. */
function spelt(text: fc.Arbitrary<string>, mark: string): fc.Arbitrary<unknown> {
  const marks = fc.constantFrom("", "", mark, mark + mark, `${mark} `);
  const written = fc.tuple(blank, marks, text, blank).map((parts) => parts.join(""));
  return fc.oneof({ weight: 9, arbitrary: written }, fc.constantFrom<unknown>(7, null, undefined, ["a"]));
}

// The documents' words: letter case (A to Z) and blanks around an entry do not matter, and a mark before it is dropped.
function meantBy(entry: unknown, mark: string): string | null {
  if (typeof entry !== "string") return null;
  const bare = entry.replace(/^[ \t\n\v\f\r]+|[ \t\n\v\f\r]+$/g, "");
  return lowered(mark !== "" && bare.startsWith(mark) ? bare.slice(1) : bare);
}

function lowered(text: string): string {
  return text.replace(/[A-Z]/g, (capital) => String.fromCharCode(capital.charCodeAt(0) + 32));
}

const tenant = { level: "tenant" } as const;
const olga = library.personFrom({ id: "olga", role: "owner", home: tenant });
const mailbox = fc.tuple(word, word).map(([local, domain]) => `${local}@${domain}.example`);
const anyId = fc.constantFrom("ann", "bob", "cid");
/** A teammate with an address, of whom it may be known that it is being changed. */
type Known = { id?: string; email?: string; emailChange?: { email?: string } | null } | undefined;
const knownAddress = fc.record(
  { id: anyId, email: mailbox, emailChange: fc.option(fc.record({ email: mailbox })) },
  { requiredKeys: ["id", "email"] },
);
const isMalformedKnown = (known: Known): boolean =>
  !known?.id || !known.email || (known.emailChange ?? { email: "?" }).email === undefined;
const addressesOf = (known: Known): readonly string[] =>
  [known?.email, known?.emailChange?.email].flatMap((email) => (email === undefined ? [] : [lowered(email)]));
const isMailbox = (text: string | null): boolean => text !== null && /^[a-z]+@[a-z]+\.example$/.test(text);
const everything = { kind: "administrator", access: "all", modules: {} } as const;
const uploads = { ...library.defaultUploadSettings, agentsMayUpload: true };
const team = fc.record({
  level: fc.constant("team"),
  group: fc.constantFrom("a", "b"),
  team: fc.constantFrom("1", "2"),
});
const group = fc.record({ level: fc.constant("group"), group: fc.constantFrom("a", "b") });
const place = fc.oneof(team, group, fc.constant(tenant)) as fc.Arbitrary<library.Workspace>;

/** A question about a list: its items, what is asked, the answer, and what the documents say it is. */
interface ListQuestion<Asked> {
  readonly item: fc.Arbitrary<unknown>;
  readonly asked: fc.Arbitrary<Asked>;
  readonly answer: (list: readonly never[], asked: Asked) => unknown;
  readonly expected: (list: readonly unknown[], asked: Asked) => unknown;
}

function question<Asked>(declared: ListQuestion<Asked>): ListQuestion<unknown> {
  return declared as ListQuestion<unknown>;
}

const questions: Readonly<Record<string, ListQuestion<unknown>>> = {
  isDomainAllowed: question({
    item: spelt(
      word.map((name) => `${name}.example`),
      "@",
    ),
    asked: word.map((name) => `ann@${name}.example`),
    answer: (list, email) => library.decideDomainAllowed(email, list).because,
    expected(list, email) {
      const domain = lowered(email).slice("ann@".length);
      if (!/^[a-z]+\.example$/.test(domain)) return ["ED4"];
      if (list.length === 0) return ["ED1"];
      return [list.some((entry) => meantBy(entry, "@") === domain) ? "ED2" : "ED3"];
    },
  }),
  isEmailBlocked: question({
    item: spelt(mailbox, ""),
    asked: mailbox,
    answer: (list, email) => library.decideEmailBlocked(email, list),
    expected(list, email) {
      if (Array.from(list).some((entry) => typeof entry !== "string"))
        return { value: true, because: ["ST10"] };
      if (!isMailbox(lowered(email))) return { value: true, because: ["PA10"] };
      const value = list.some((entry) => meantBy(entry, "") === lowered(email));
      return { value, because: ["PA3"] };
    },
  }),
  canForwardTo: question({
    item: spelt(mailbox, ""),
    asked: mailbox,
    answer: (list, email) => library.decideForwardTo(email, list),
    expected(list, email) {
      if (!isMailbox(lowered(email))) return { value: false, because: ["PA10"] };
      const value = list.length === 0 || list.some((entry) => meantBy(entry, "") === lowered(email));
      const hasMailbox = list.some((entry) => isMailbox(meantBy(entry, "")));
      if (value) return { value, because: ["PA4"] };
      const facts = { PA4: { address: email } };
      return { value, because: hasMailbox ? ["PA4"] : ["PA4", "PA9"], facts };
    },
  }),
  canUpload: question({
    item: spelt(word, "."),
    asked: word,
    answer: (list, type) =>
      library.canUpload("agent", { name: `offer.${type}`, bytes: 1 }, { ...uploads, agentFileTypes: list }),
    // A type that cannot be listed (MD4) is found as it is or not at all.
    expected: (list, type) =>
      list.some((entry) => {
        const isType = /^[a-z]+$/.test(lowered(type));
        return entry === lowered(type) || (isType && meantBy(entry, ".") === lowered(type));
      }),
  }),
  canPerformActivity: question({
    item: spelt(word, "."),
    asked: word,
    answer: (list, type) =>
      library.canPerformActivity(everything, {
        activity: "uploadMediaFile",
        fileName: `hold.${type}`,
        extraExtensions: list,
      }),
    expected: (list, type) => list.some((entry) => meantBy(entry, ".") === lowered(type)),
  }),
  bounceListing: question({
    item: fc.oneof(
      {
        weight: 40,
        arbitrary: fc.record({ email: mailbox, addedAtMilli: fc.nat(9), retentionDays: fc.constant(7) }),
      },
      { weight: 1, arbitrary: fc.constantFrom(undefined, {}, Object.create({ email: "a@b.example" })) },
    ),
    asked: mailbox,
    answer: (list, email) => library.bounceListing(list, email, 10).value,
    expected(list, email) {
      const entries = Array.from(list) as readonly (Partial<library.BounceEntry> | undefined)[];
      if (entries.some((entry) => entry === undefined || !Object.hasOwn(entry, "email"))) return null;
      if (!isMailbox(lowered(email))) return null;
      return entries.some((entry) => lowered(entry?.email ?? "") === lowered(email)) ? "listed" : "notListed";
    },
  }),
  canInvite: question({
    item: fc.oneof(
      { weight: 40, arbitrary: knownAddress },
      { weight: 1, arbitrary: fc.constantFrom(undefined, {}, { id: "", email: "a@b.example" }) },
    ),
    asked: fc.record({ id: anyId, email: mailbox }),
    answer: (list, { id, email }) =>
      library.decideInvite(
        olga,
        { id, email, role: "full", home: tenant },
        { emailDomains: [], teammates: list },
      ).because,
    expected(list, { id, email }) {
      const teammates = Array.from(list) as readonly Known[];
      if (teammates.some(isMalformedKnown)) return ["ST10"];
      const isMalformed = !isMailbox(lowered(email));
      const isThere = teammates.some((each) => each?.id === id || addressesOf(each).includes(lowered(email)));
      const broken = [...(isMalformed ? ["ED4", "TM7"] : []), ...(isThere ? ["TM10"] : [])];
      return broken.length > 0 ? broken : ["TM1"];
    },
  }),
  canChangeEmail: question({
    item: fc.oneof(
      { weight: 40, arbitrary: knownAddress },
      {
        weight: 1,
        arbitrary: fc.constantFrom({ id: "ann", email: "a@b.example", emailChange: {} }, undefined),
      },
    ),
    asked: fc.record({ id: anyId, email: mailbox }),
    answer: (list, { id, email }) =>
      library.decideChangeEmail(olga, { id, role: "full", home: tenant }, email, {
        emailDomains: [],
        teammates: list,
      }).because,
    expected(list, { id, email }) {
      const teammates = Array.from(list) as readonly Known[];
      if (teammates.some(isMalformedKnown)) return ["ST10"];
      const isMalformed = !isMailbox(lowered(email));
      const isThere = teammates.some((each) => each?.id !== id && addressesOf(each).includes(lowered(email)));
      const broken = [...(isMalformed ? ["ED4", "TM7"] : []), ...(isThere ? ["TM10"] : [])];
      return broken.length > 0 ? broken : ["TM1", "TM16"];
    },
  }),
  canAccessAsset: question({
    item: fc.oneof(
      { weight: 8, arbitrary: place },
      { weight: 1, arbitrary: fc.constantFrom(undefined, {}, { level: "team", team: "1" }) },
    ),
    asked: fc.tuple(place, fc.nat(40)),
    // Long lists alone are remembered, so the items stand there many times.
    answer: (list, [home, times]) => {
      const sharedWith = Object.isFrozen(list) ? repeated(list, times) : list;
      const person = library.personFrom({ id: "ann", role: "full", home });
      return library.canAccessAsset(person, "use", { kind: "app", madeAt: madeElsewhere, sharedWith });
    },
    expected(list, [home]) {
      const shares = Array.from(list) as readonly (Partial<Record<string, string>> | undefined)[];
      if (shares.some((share) => share?.["level"] === undefined || ("team" in share && !("group" in share))))
        return false;
      const isThere = (share: Partial<Record<string, string>> | undefined): boolean =>
        JSON.stringify(share) === JSON.stringify(home);
      return home.level !== "tenant" && shares.some(isThere);
    },
  }),
};

/** A list as the questions declare it, each its own way. */
function given(list: readonly unknown[]): readonly never[] {
  return list as unknown as readonly never[];
}

const madeElsewhere = { level: "group", group: "elsewhere" } as const;
const repeatedLists = new WeakMap<object, readonly never[]>();

/** The same frozen list for the same list. */
function repeated(list: readonly never[], times: number): readonly never[] {
  const earlier = repeatedLists.get(list);
  if (earlier !== undefined) return earlier;
  const longer = Object.freeze(Array.from({ length: times + 1 }, () => list).flat());
  repeatedLists.set(list, longer);
  return longer;
}

describe.each(Object.entries(questions))("%s", (_, { item, asked, answer, expected }) => {
  it("[ST7] answers as the documents say, about a list that can change, one that cannot, and one asked about often", () => {
    fc.assert(
      fc.property(
        fc.array(item, { maxLength: 6 }),
        fc.array(asked, { minLength: 1, maxLength: 4 }),
        (list, all) => {
          const fixed = given(frozen([...list]));
          const right = all.map((each) => expected(list, each));
          expect(all.map((each) => answer(given(list), each))).toEqual(right);
          expect(all.map((each) => answer(fixed, each))).toEqual(right);
          for (const each of all) for (let time = 0; time < often; time += 1) answer(fixed, each);
          expect(all.map((each) => answer(fixed, each))).toEqual(right);
        },
      ),
      { numRuns: runs(60, 300) },
    );
  });
});

describe("a list that a check gave, or that can never change", () => {
  const many = Array.from({ length: 1000 }, (_, number) => `a${number}`);
  const domains = library.checkEmailDomains(many.map((name) => `${name}.example`)).value ?? [];
  const mailboxes = library.checkBlockedEmails(many.map((name) => `${name}@bank.example`)).value ?? [];
  const types = library.checkFileTypes(many).value ?? [];
  const bounces = many.map((name) => ({ email: `${name}@bank.example`, addedAtMilli: 0, retentionDays: 7 }));
  const people = many.map((name) => ({ id: name, email: `${name}@bank.example` }));
  const shares = many.map((name) => ({ level: "team", group: "a", team: name }) as const);
  const home = { level: "team", group: "a", team: "a999" } as const;
  const agent = library.personFrom({ id: "ann", role: "full", home });
  const invited = { id: "bob", email: "bob@bank.example", role: "full", home: tenant } as const;

  const asked: Readonly<
    Record<string, readonly [list: readonly unknown[], ask: (list: readonly never[]) => unknown]>
  > = {
    isDomainAllowed: [domains, (list) => library.isDomainAllowed("ann@A999.example", list)],
    decideStayWithEmail: [domains, (list) => library.decideStayWithEmail("ann@A999.example", list).value],
    isEmailBlocked: [mailboxes, (list) => library.isEmailBlocked("A999@bank.example", list)],
    canForwardTo: [mailboxes, (list) => library.canForwardTo("A999@bank.example", list)],
    canUpload: [
      types,
      (list) =>
        library.canUpload("agent", { name: "offer.A999", bytes: 1 }, { ...uploads, agentFileTypes: list }),
    ],
    canPerformActivity: [
      types,
      (extraExtensions) =>
        library.canPerformActivity(everything, {
          activity: "uploadMediaFile",
          fileName: "hold.A999",
          extraExtensions,
        }),
    ],
    bounceListing: [
      frozen(bounces),
      (list) => library.bounceListing(list, "A999@bank.example", 1).value === "listed",
    ],
    canSendEmail: [
      frozen(bounces),
      (list) => !library.canSendEmail({ route: "awsSes", to: "A999@bank.example" }, list, 1),
    ],
    bounceEntryFor: [
      frozen(bounces),
      (list) => library.bounceEntryFor(list, "A999@bank.example", 1, 7).value?.addedAtMilli === 0,
    ],
    "canInvite by its teammates": [
      frozen(people),
      (teammates) => !library.canInvite(olga, { ...invited, id: "a999" }, { emailDomains: [], teammates }),
    ],
    "canChangeEmail by the teammates": [
      frozen(people),
      (teammates) =>
        !library.canChangeEmail(olga, invited, "A999@bank.example", { emailDomains: [], teammates }),
    ],
    "canInvite by its domains": [
      domains,
      (emailDomains) =>
        library.canInvite(olga, { ...invited, email: "bob@A999.example" }, { emailDomains, teammates: [] }),
    ],
    canAccessAsset: [
      frozen(shares),
      (sharedWith) => library.canAccessAsset(agent, "use", { kind: "app", madeAt: tenant, sharedWith }),
    ],
  };

  it.each(Object.entries(asked))("is not read again by %s, however long it is", (_, [list, ask]) => {
    const { counting, count } = countingReads(list);
    expect(ask(given(counting))).toBe(true);
    expect(count()).toBeGreaterThan(900);
    for (let time = 0; time < often; time += 1) ask(given(counting));
    const before = count();
    expect(ask(given(counting))).toBe(true);
    expect(count() - before).toBeLessThanOrEqual(8);
  });

  it.each(Object.entries(asked))("[ST7] is read each time by %s while it can change", (name, [list, ask]) => {
    const { counting, count } = countingReads([...list]);
    for (let time = 0; time < often; time += 1) ask(given(counting));
    const before = count();
    expect(ask(given(counting))).toBe(true);
    expect(count() - before).toBeGreaterThan(900);
    counting.length = 0;
    counting.push(...list.slice(0, 20));
    expect(ask(given(counting))).toBe(name === "decideStayWithEmail");
  });
});
