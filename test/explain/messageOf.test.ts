import { describe, expect, it } from "vitest";
import { decideDomainAllowed } from "../../src/emailDomains/isDomainAllowed.ts";
import { messageOf } from "../../src/explain/messageOf.ts";
import type { Decision } from "../../src/kernel/decision/decision.ts";
import { decideCrossLaunch } from "../../src/helpDesk/canCrossLaunch.ts";
import { helpDeskAccessLevel } from "../../src/helpDesk/helpDeskAccessLevel.ts";
import { agentStatus } from "../../src/sessions/agentStatus.ts";
import { offeredFlowActions } from "../../src/userProfiles/offeredFlowActions.ts";

describe("messageOf", () => {
  const off = { base: false, fullAccess: true, decryption: false };
  const editor = {
    kind: "administrator",
    access: "specific",
    modules: { routingStrategy: { level: "edit" } },
  } as const;
  const ready = { digitalChannelsEnabled: true, provisioningCompleted: true };

  it("[HD1] [ED3] [PA7] [UP11] returns the document's literal text", () => {
    expect(messageOf(helpDeskAccessLevel(off, "full"))).toBe("Access Denied");
    expect(messageOf(decideCrossLaunch("partner", ready, off))).toBe("Access Denied");
    expect(messageOf(decideDomainAllowed("ann@a.example", ["b.example"]))).toBe(
      "User domain not in allowed list",
    );
    expect(messageOf(agentStatus(1, { createdAtMilli: 0 }, 86_400_000))).toBe("Inactive");
    expect(messageOf(offeredFlowActions(editor))).toBe(
      "Flow access denied - You do not have permission to edit flows for your organization",
    );
  });

  it("[not HD1] [not PA7] [not UP11] returns null for answers that the same rules allow", () => {
    const modules = { routingStrategy: { level: "edit", toggles: { manageFlowScripts: true } } } as const;
    const on = { ...off, base: true };
    for (const allowed of [
      decideCrossLaunch("helpDesk", ready, on),
      agentStatus(1, { createdAtMilli: 0 }, 0),
      offeredFlowActions({ ...editor, modules }),
    ]) {
      expect(messageOf(allowed)).toBeNull();
    }
    expect(messageOf({ value: false, because: ["ZZ9"] } as never)).toBeNull();
  });

  it.each([null, undefined, 7, "no", {}, { because: "HD1" }])(
    "returns null for what is no decision: %j",
    (value) => {
      expect(messageOf(value as unknown as Decision<unknown>)).toBeNull();
    },
  );
});
