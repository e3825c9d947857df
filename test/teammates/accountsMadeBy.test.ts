import { describe, expect, it } from "vitest";
import { accountsMadeBy, type InvitedAccount } from "../../src/teammates/accountsMadeBy.ts";
import type { PersonKey } from "../../src/vocabulary/personKey.ts";
import { faults } from "../vocabulary/faults.ts";

const fay = { id: "fay", createdAtMilli: 10 };

function key(id: string, createdAtMilli: number | null = 10): PersonKey {
  return { kind: "teammate", id, createdAtMilli };
}

/** An account that was made at 10, like everybody's here. */
function account(
  id: string,
  invitedBy: PersonKey | null,
  other: Partial<InvitedAccount> = {},
): InvitedAccount {
  return { id, createdAtMilli: 10, invitedBy, readdressedBy: [], ...other };
}

function madeByFay(...teammates: readonly InvitedAccount[]): readonly string[] | null {
  return accountsMadeBy(fay, teammates).value;
}

describe("accountsMadeBy", () => {
  it("[TM18] tells whom somebody invited, in the order of the list", () => {
    const teammates = [account("zoe", key("fay")), account("fay", null), account("bob", key("fay"))];
    expect(accountsMadeBy(fay, teammates)).toEqual({ value: ["zoe", "bob"], because: ["TM18"] });
  });

  it("[not TM18] nobody whom others invited, or of whom it is not known", () => {
    const sam = { kind: "helpDesk", adminUserName: "fay", adminUserDomain: "vendor.example" } as const;
    const others = [account("bob", key("ann")), account("ann", null), account("kim", sam)];
    expect(accountsMadeBy(fay, others)).toEqual({ value: [], because: ["TM18"] });
    expect(madeByFay()).toEqual([]);
    expect(madeByFay(account("bob", key("fay", null)))).toEqual([]);
  });

  it("[TM18] tells whose address somebody changed for them, once, beside whoever else made the account", () => {
    const readdressed = account("bob", key("ann"), { readdressedBy: [key("kim"), key("fay")] });
    expect(madeByFay(readdressed)).toEqual(["bob"]);
    for (const id of ["ann", "kim"]) {
      expect(accountsMadeBy({ id, createdAtMilli: 10 }, [readdressed]).value).toEqual(["bob"]);
    }
    expect(madeByFay(account("bob", key("fay"), { readdressedBy: [key("fay"), key("ann")] }))).toEqual([
      "bob",
    ]);
  });

  it("[not TM18] nobody whose address others changed, or support, or whoever there is no record of", () => {
    const sam = { kind: "helpDesk", adminUserName: "fay", adminUserDomain: "vendor.example" } as const;
    expect(madeByFay(account("bob", null, { readdressedBy: [key("ann"), sam, key("fay", null)] }))).toEqual(
      [],
    );
    expect(accountsMadeBy({ id: "bob", createdAtMilli: 10 }, [account("fay", key("bob"))]).value).toEqual([
      "fay",
    ]);
  });

  it("[TM18] follows invitations and changes of address in turn", () => {
    const chain = [
      account("a", null, { readdressedBy: [key("fay")] }),
      account("b", key("a")),
      account("c", key("ann"), { readdressedBy: [key("b")] }),
    ];
    expect(madeByFay(...chain)).toEqual(["a", "b", "c"]);
    expect(accountsMadeBy({ id: "a", createdAtMilli: 10 }, chain).value).toEqual(["b", "c"]);
    expect(accountsMadeBy({ id: "c", createdAtMilli: 10 }, chain).value).toEqual([]);
  });

  it("[TM18] [ST14] nobody whose address an earlier holder of the id changed", () => {
    const again = account("b", key("fay"), { createdAtMilli: 20 });
    const of = (createdAtMilli: number) => account("c", null, { readdressedBy: [key("b", createdAtMilli)] });
    expect(madeByFay(again, of(19))).toEqual(["b"]);
    expect(madeByFay(again, of(20))).toEqual(["b", "c"]);
  });

  it("[TM18] tells whom these accounts invited, and so on, in whatever order they are listed", () => {
    const chain = [account("a", key("fay")), account("b", key("a")), account("c", key("b"))];
    expect(madeByFay(...chain)).toEqual(["a", "b", "c"]);
    expect(madeByFay(...chain.reverse())).toEqual(["c", "b", "a"]);
  });

  it("[TM18] the chain ends at an account that is gone, unless it is asked about itself", () => {
    const left = [account("a", key("fay")), account("c", key("b"))];
    expect(madeByFay(...left)).toEqual(["a"]);
    expect(accountsMadeBy({ id: "b", createdAtMilli: 10 }, left).value).toEqual(["c"]);
  });

  it("[TM18] [ST14] nobody whom an earlier holder of the id invited", () => {
    const again = account("b", key("fay"), { createdAtMilli: 20 });
    const of = (createdAtMilli: number) => account("c", key("b", createdAtMilli));
    expect(madeByFay(again, of(19))).toEqual(["b"]);
    expect(madeByFay(again, of(20))).toEqual(["b", "c"]);
    expect(accountsMadeBy({ ...fay, createdAtMilli: 11 }, [again]).value).toEqual([]);
  });

  it("[TM18] [IV5] whoever has not accepted their invitation counts as well", () => {
    const bob = account("bob", key("fay"));
    for (const invitation of [{ sentAtMilli: 10 }, null]) {
      const invited: InvitedAccount = Object.assign({ invitation }, bob);
      expect(madeByFay(invited, account("c", key("bob")))).toEqual(["bob", "c"]);
    }
  });

  it("[not TM18] nobody made their own account, even where keys go in a circle", () => {
    const circle = [account("fay", key("b")), account("a", key("fay")), account("b", key("a"))];
    expect(madeByFay(...circle)).toEqual(["a", "b"]);
    expect(madeByFay(account("fay", key("fay"), { readdressedBy: [key("fay")] }))).toEqual([]);
    const twoWays = [account("fay", null, { readdressedBy: [key("a")] }), account("a", key("fay"))];
    expect(madeByFay(...twoWays)).toEqual(["a"]);
    expect(accountsMadeBy({ id: "a", createdAtMilli: 10 }, twoWays).value).toEqual(["fay"]);
  });

  it("[TM18] a chain of 20,000 accounts takes no longer for each of them than a short one", () => {
    const ids = Array.from({ length: 20_000 }, (_, place) => `user-${String(place)}`);
    const chain = ids.map((id, place) => account(id, key(ids[place - 1] ?? "fay")));
    expect(madeByFay(...chain.reverse())).toHaveLength(20_000);
  });

  it("[ST10] a value outside its declared type gets no answer", () => {
    const unanswered = { value: null, because: ["ST10"] };
    for (const args of faults([fay, [account("bob", key("fay"))]], ["invitedBy", "createdAtMilli"])) {
      const [maker, teammates] = args as Parameters<typeof accountsMadeBy>;
      expect(accountsMadeBy(maker, teammates)).toEqual(unanswered);
    }
    for (const invitedBy of [undefined, "fay", {}, { kind: "system" }, { kind: "teammate", id: "fay" }]) {
      expect(accountsMadeBy(fay, [account("bob", invitedBy as never)])).toEqual(unanswered);
    }
    const none = [undefined, null, {}, key("fay"), [null], [{ kind: "system" }], [, key("fay")]];
    for (const readdressedBy of none) {
      expect(accountsMadeBy(fay, [account("bob", null, { readdressedBy } as never)])).toEqual(unanswered);
    }
    for (const createdAtMilli of [undefined, null, NaN, "10", 1e300]) {
      expect(accountsMadeBy({ ...fay, createdAtMilli } as never, [])).toEqual(unanswered);
      expect(accountsMadeBy(fay, [account("bob", null, { createdAtMilli } as never)])).toEqual(unanswered);
    }
    expect(accountsMadeBy(fay, [, account("bob", key("fay"))] as never).value).toBeNull();
  });
});
