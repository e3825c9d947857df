import { settingAccess } from "tenant-policy";
import { asking } from "tenant-policy/analysis";
import { RuleLinks } from "../../controls/RuleLinks.tsx";
import { useLanguage } from "../../language/Language.tsx";
import { useExplain } from "../../state/useExplain.ts";
import { useMe } from "../../state/useMe.ts";
import { usePermission } from "../../state/usePermission.ts";

/** Whether the person could see the audit trail in the product, where it is a section of the tenant settings. */
export function AuditNotice() {
  const me = useMe();
  return me.kind === "teammate" ? <TeammateNotice teammate={me.id} /> : null;
}

function TeammateNotice({ teammate }: { readonly teammate: string }) {
  const { texts } = useLanguage();
  const explain = useExplain();
  const id = JSON.stringify(["settingAccess", teammate, "view", "auditTrail"]);
  const decision = usePermission(id, () => asking(settingAccess, teammate, "view", "auditTrail"));
  if (decision.value) return null;
  return (
    <p className="notice">
      {texts.audit.notForYou(teammate)}{" "}
      {explain(decision)
        ?.reasons.map(({ reason }) => reason)
        .join(" ")}{" "}
      <RuleLinks rules={decision.because} />
    </p>
  );
}
