import { decideAccessAsset, transition } from "tenant-policy";
import { assetIn, commandIn, personIn } from "tenant-policy/testing";
import { describe, expect, it } from "vitest";
import { isEditorOpen, templateButtons } from "../src/templateButtons.ts";
import { bank } from "./bank.ts";

const letter = assetIn(bank, "letter");
const terms = assetIn(bank, "terms");

/** The actions whose buttons are enabled. */
function enabled(teammate: string, template: typeof letter): readonly string[] {
  const buttons = templateButtons(personIn(bank, teammate), template);
  return buttons.filter(({ isEnabled }) => isEnabled).map(({ action }) => action);
}

describe("the buttons beside a template", () => {
  it("are all enabled for who may edit it, whichever group it was made at", () => {
    expect(enabled("ben", letter)).toEqual(["edit", "lock", "unlock", "delete"]);
    expect(decideAccessAsset(personIn(bank, "ben"), "edit", letter)).toBeAllowed();
  });

  it("are all disabled for who only reads, with the reason in their tooltips", () => {
    expect(isEditorOpen(personIn(bank, "rory"), letter)).toBe(true);
    expect(enabled("rory", letter)).toEqual([]);
    const [edit] = templateButtons(personIn(bank, "rory"), letter);
    expect(edit?.hint).toBe("Read-only Access does not include this");
    expect(decideAccessAsset(personIn(bank, "rory"), "edit", letter)).toBeRefusedBy("RL4");
  });

  it("are enabled beside a locked template for Owners and who locked it alone", () => {
    expect(enabled("ann", terms)).toEqual(["edit", "lock", "unlock", "delete"]);
    expect(enabled("owner", terms)).toEqual(["edit", "lock", "unlock", "delete"]);
    expect(enabled("ben", terms)).toEqual([]);
    const [edit] = templateButtons(personIn(bank, "ben"), terms);
    expect(edit?.hint).toBe("Someone else has locked it");
    expect(decideAccessAsset(personIn(bank, "ben"), "edit", terms)).toBeRefusedOnlyBy("AS12");
  });
});

describe("the command behind the lock button", () => {
  it("locks the template for others", () => {
    const locking = commandIn(bank, { type: "assets/lock", asset: "letter", by: "ben" });
    const step = transition(bank, locking);
    expect(step).toBeAllowed();
    expect(
      decideAccessAsset(personIn(step.tenant, "ann"), "edit", assetIn(step.tenant, "letter")),
    ).toBeRefusedBy("AS12");
  });
});
