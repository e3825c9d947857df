import { secondHashOf } from "../kernel/ledger/secondHashOf.ts";
import { list } from "../kernel/schema/list.ts";
import { record } from "../kernel/schema/record.ts";
import { canonical, id } from "../kernel/schema/scalars.ts";
import { faultAt, refine, type Schema } from "../kernel/schema/schema.ts";
import { foldAscii } from "../kernel/text/ascii.ts";
import { readStoredMailbox } from "../kernel/text/mailbox.ts";

/** A teammate who has to be forgotten, and what stands for them from then on. The same in every call. */
export interface ErasedPerson {
  /** Their id, compared exactly (ST5). */
  readonly teammate: string;
  /**
   * Every address that they had: `emailsOf` finds those that are kept. The case of ASCII letters does not matter (TM10). One
   * that is found later goes to the end, as what stands for an address depends on its position.
   */
  readonly emails: readonly string[];
  /** The id that stands for them: one that nobody has, or had, and that says nothing of them, such as a random UUID. */
  readonly as: string;
}

/** A person to forget, from outside. Addresses come back with their letters folded. */
export const erasedPersonSchema: Schema<ErasedPerson> = /* @__PURE__ */ refine(
  /* @__PURE__ */ record<ErasedPerson>({
    teammate: id,
    emails: /* @__PURE__ */ list(
      /* @__PURE__ */ canonical(
        "ED4",
        "a bare address such as ann@example.com",
        "mailbox",
        readStoredMailbox,
      ),
    ),
    as: id,
  }),
  "another id",
  (person, reading) => {
    if (person.as !== person.teammate) return;
    faultAt(reading, ["as"], "ST14", "invalidValue", "an id that nobody had", person.as);
  },
);

/** The id in the place of one. Undefined for somebody else's. */
export function idInstead({ teammate, as }: ErasedPerson, given: string): string | undefined {
  return given === teammate ? as : undefined;
}

/** The address in the place of one: a mailbox that nobody can have. Undefined for an address that was not theirs. */
export function emailInstead({ emails, as }: ErasedPerson, given: string): string | undefined {
  const position = emails.indexOf(foldAscii(given));
  return position < 0 ? undefined : `${hexOf(`${position} ${as}`)}@erased.invalid`;
}

/** Whether an address with its letters folded has the form of one that stands for another. */
export function isErasedEmail(email: string): boolean {
  return /^[0-9a-f]{32}@erased\.invalid$/.test(email);
}

/** 128 bits of SHA-256, so that no two of many people who are erased share an address. */
function hexOf(text: string): string {
  return [0, 1, 2, 3].map((word) => secondHashOf(`${word} ${text}`).toString(16).padStart(8, "0")).join("");
}
