import { describe, expect, it } from "vitest";
import type { Decision } from "../../src/kernel/decision/decision.ts";
import { canDecryptLogs, decideDecryptLogs, type LogReader } from "../../src/teammates/canDecryptLogs.ts";
import { canGrantDecryption, decideGrantDecryption } from "../../src/teammates/canGrantDecryption.ts";
import {
  canWithdrawDecryption,
  decideWithdrawDecryption,
} from "../../src/teammates/canWithdrawDecryption.ts";
import { decryptionAfterRoleChange } from "../../src/teammates/decryptionAfterRoleChange.ts";
import { decryptionAtInvitation } from "../../src/teammates/decryptionAtInvitation.ts";
import type { Role } from "../../src/vocabulary/role.ts";
import { faults } from "../vocabulary/faults.ts";
import { everyRole, person, placeNames, places, teammate } from "../vocabulary/people.ts";

function told({ value, because }: Decision<boolean | null>): string {
  return [value === null ? "null" : value ? "yes" : "no", ...because].join(" ");
}

const belowOwner = everyRole.slice(1);
const bob = { id: "bob", role: "limited", home: places.loansLegal } as const;

describe("canGrantDecryption, canWithdrawDecryption", () => {
  it("[DL3] an Owner may grant and withdraw, for anyone in any workspace, Owners included", () => {
    for (const role of everyRole) {
      for (const home of placeNames) {
        expect(told(decideGrantDecryption(person("owner"), teammate(role, home)))).toBe("yes RL1 DL3");
        expect(told(decideWithdrawDecryption(person("owner"), teammate(role, home), false))).toBe(
          "yes RL1 DL3",
        );
      }
    }
  });

  it.each(belowOwner)("[DL3] [not DL3] %s may do neither", (role) => {
    for (const kind of ["teammate", "helpDesk", "partner"] as const) {
      const asking = person(role, "bank", { kind });
      expect(canGrantDecryption(asking, teammate("restricted"))).toBe(false);
      expect(canWithdrawDecryption(asking, teammate("restricted"))).toBe(false);
      expect(decideGrantDecryption(asking, teammate("restricted")).because).toContain("DL3");
    }
  });

  it("[DL2] [DL5] an Owner may not grant it to themselves: another Owner must", () => {
    expect(told(decideGrantDecryption(person("owner"), teammate("owner", "bank", { id: "ann" })))).toBe(
      "no DL5",
    );
    expect(canGrantDecryption(person("owner"), teammate("owner"))).toBe(true);
  });

  it("[not DL5] an Owner may withdraw their own, and support staff are never the teammate themselves", () => {
    const ann = teammate("owner", "bank", { id: "ann" });
    expect(canWithdrawDecryption(person("owner"), ann, false)).toBe(true);
    expect(canGrantDecryption(person("owner", "bank", { kind: "helpDesk" }), ann)).toBe(true);
  });

  it("[DL6] an Owner who may not decrypt grants it to nobody", () => {
    for (const role of everyRole) {
      expect(told(decideGrantDecryption(person("owner"), teammate(role), false))).toBe("no DL6");
    }
    const self = teammate("owner", "bank", { id: "ann" });
    expect(told(decideGrantDecryption(person("owner"), self, false))).toBe("no DL5 DL6");
  });

  it("[not DL6] an Owner who may decrypt grants it, and so does one of whom that is not told", () => {
    expect(told(decideGrantDecryption(person("owner"), teammate("full"), true))).toBe("yes RL1 DL3");
    expect(told(decideGrantDecryption(person("owner"), teammate("full")))).toBe("yes RL1 DL3");
  });

  it("[not DL6] who is no Owner does not grant it, whether they may decrypt or not", () => {
    for (const mayDecrypt of [true, false, undefined]) {
      expect(told(decideGrantDecryption(person("full"), teammate("limited"), mayDecrypt))).toBe("no RL1 DL3");
    }
  });

  it("[DL6] the grant of the last Owner who holds it is not withdrawn, nor where it is not told who is the last", () => {
    const self = teammate("owner", "bank", { id: "ann" });
    for (const isLast of [true, undefined]) {
      expect(told(decideWithdrawDecryption(person("owner"), teammate("owner"), isLast))).toBe("no DL6");
      expect(told(decideWithdrawDecryption(person("owner"), self, isLast))).toBe("no DL6");
    }
  });

  it.each(belowOwner)("[not DL6] that of %s is, whatever is told", (role) => {
    for (const isLast of [true, false, undefined]) {
      expect(canWithdrawDecryption(person("owner"), teammate(role), isLast)).toBe(true);
    }
  });

  it("[TM11] granting a right that the teammate already has follows the same rules", () => {
    expect(canGrantDecryption(person("owner"), teammate("full", "bank", { decryptsLogs: true }))).toBe(true);
    expect(canGrantDecryption(person("full"), teammate("full", "bank", { decryptsLogs: true }))).toBe(false);
  });

  it("[ST10] a value outside its declared type is refused", () => {
    for (const args of faults([person("owner"), bob])) {
      const given = args as Parameters<typeof decideWithdrawDecryption>;
      expect(told(decideGrantDecryption(...given))).toBe("no ST10");
      expect(told(decideWithdrawDecryption(...given))).toBe("no ST10");
    }
    for (const fact of [null, 0, 1, "true", "false", {}]) {
      const given = [person("owner"), bob, fact as boolean] as const;
      expect(told(decideGrantDecryption(...given))).toBe("no ST10");
      expect(told(decideWithdrawDecryption(...given))).toBe("no ST10");
    }
  });
});

describe("decryption that the subscription withholds", () => {
  const asking = person("owner");

  it("[RL8] is neither granted nor used, by support either", () => {
    expect(told(decideGrantDecryption(asking, bob, true, true))).toBe("no RL8");
    expect(told(decideGrantDecryption(person("full"), bob, true, true))).toBe("no RL1 DL3 RL8");
    const reader = { kind: "teammate", decryptsLogs: true } as const;
    expect(told(decideDecryptLogs(reader, true))).toBe("no RL8");
    expect(canDecryptLogs(reader, true)).toBe(false);
    expect(told(decideDecryptLogs({ ...reader, decryptsLogs: false }, true))).toBe("no DL3 RL8");
    const support = { kind: "helpDesk", level: "full", mayDecrypt: true } as const;
    expect(told(decideDecryptLogs(support, true))).toBe("no RL8");
    expect(told(decideDecryptLogs({ ...support, level: "denied" }, true))).toBe("no HD1 RL8");
  });

  it("[not RL8] is as ever where it is not withheld", () => {
    expect(canGrantDecryption(asking, bob, true, false)).toBe(true);
    expect(canDecryptLogs({ kind: "teammate", decryptsLogs: true }, false)).toBe(true);
  });

  it("[not RL8] is withdrawn all the same", () => {
    expect(canWithdrawDecryption(asking, bob)).toBe(true);
  });

  it.each([null, "true", 0, 1, {}, ["decryption"]])("[ST10] %j in place of a boolean is refused", (wrong) => {
    const given = wrong as boolean;
    expect(told(decideGrantDecryption(asking, bob, true, given))).toBe("no ST10");
    expect(told(decideDecryptLogs({ kind: "teammate", decryptsLogs: true }, given))).toBe("no ST10");
    expect(told(decideDecryptLogs({ kind: "teammate", decryptsLogs: false }, given))).toBe("no ST10");
  });
});

describe("decryptionAtInvitation", () => {
  it("[DL1] a user invited or provisioned as an Owner holds the grant", () => {
    expect(told(decryptionAtInvitation("owner"))).toBe("yes DL1");
  });

  it.each(belowOwner)("[not DL1] %s must be granted it", (role) => {
    expect(told(decryptionAtInvitation(role))).toBe("no DL3");
  });

  it("[DL6] [DL2] [not DL1] an Owner whom one without the grant invites does not hold it", () => {
    expect(told(decryptionAtInvitation("owner", false))).toBe("no DL2 DL6");
  });

  it("[not DL6] one whom an Owner with the grant invites does, and so does one of whose inviter that is not told", () => {
    expect(told(decryptionAtInvitation("owner", true))).toBe("yes DL1");
    expect(told(decryptionAtInvitation("owner", undefined))).toBe("yes DL1");
    for (const role of belowOwner) expect(told(decryptionAtInvitation(role, false))).toBe("no DL3");
  });

  it("[ST10] null outside the declared types", () => {
    for (const args of faults(["owner", false], [])) {
      if (args[1] === undefined) continue;
      expect(told(decryptionAtInvitation(...(args as [Role, boolean])))).toBe("null ST10");
    }
  });
});

describe("decryptionAfterRoleChange", () => {
  it.each(belowOwner)("[DL2] promotion from %s to Owner drops the grant", (role) => {
    for (const decryptsLogs of [true, false]) {
      expect(told(decryptionAfterRoleChange({ role, decryptsLogs }, "owner"))).toBe("no DL2");
    }
  });

  it("[not DL2] [DL4] every other change leaves it as it was", () => {
    for (const role of belowOwner) {
      for (const newRole of belowOwner) {
        expect(told(decryptionAfterRoleChange({ role, decryptsLogs: true }, newRole))).toBe("yes DL4");
        expect(told(decryptionAfterRoleChange({ role, decryptsLogs: false }, newRole))).toBe("no DL4");
      }
    }
  });

  it("[not DL2] an Owner who stays an Owner keeps it", () => {
    expect(told(decryptionAfterRoleChange({ role: "owner", decryptsLogs: true }, "owner"))).toBe("yes DL4");
  });

  it.each(belowOwner)("[TM6] an Owner cannot become %s", (role) => {
    expect(told(decryptionAfterRoleChange({ role: "owner", decryptsLogs: true }, role))).toBe("null TM6");
  });

  it("[ST10] null outside the declared types", () => {
    for (const args of faults([{ role: "full", decryptsLogs: true }, "limited"])) {
      const given = args as Parameters<typeof decryptionAfterRoleChange>;
      expect(told(decryptionAfterRoleChange(...given))).toBe("null ST10");
    }
  });
});

describe("canDecryptLogs", () => {
  it("[DL4] the grant alone is enough", () => {
    expect(told(decideDecryptLogs({ kind: "teammate", decryptsLogs: true }))).toBe("yes DL4");
    for (const role of everyRole) {
      const holder = { kind: "teammate", ...teammate(role, "loansLegal", { decryptsLogs: true }) } as const;
      expect(canDecryptLogs(holder)).toBe(true);
    }
  });

  it("[not DL4] [DL3] without it, not even an Owner may", () => {
    const owner = { kind: "teammate", ...teammate("owner") } as const;
    expect(told(decideDecryptLogs(owner))).toBe("no DL3");
  });

  it.each(["helpDesk", "partner"] as const)(
    "[HD4] for %s, the help-desk setting decides, whatever the level",
    (kind) => {
      for (const level of everyRole) {
        expect(told(decideDecryptLogs({ kind, level, mayDecrypt: true }))).toBe("yes HD4");
        expect(told(decideDecryptLogs({ kind, level, mayDecrypt: false }))).toBe("no HD4");
      }
    },
  );

  it("[not HD4] [HD1] not when support is denied", () => {
    expect(told(decideDecryptLogs({ kind: "partner", level: "denied", mayDecrypt: true }))).toBe("no HD1");
  });

  it("[not HD4] a teammate's grant does not help support, nor does the setting help a teammate", () => {
    const support = { kind: "helpDesk", decryptsLogs: true, level: "full", mayDecrypt: false } as const;
    expect(canDecryptLogs(support)).toBe(false);
    const member = { kind: "teammate", decryptsLogs: false, level: "full", mayDecrypt: true } as const;
    expect(canDecryptLogs(member)).toBe(false);
  });

  it("[ST10] nothing is decrypted", () => {
    for (const [reader] of [
      ...faults([{ kind: "teammate", decryptsLogs: true }]),
      ...faults([{ kind: "helpDesk", level: "full", mayDecrypt: true }]),
    ]) {
      expect(told(decideDecryptLogs(reader as LogReader))).toBe("no ST10");
    }
  });
});
