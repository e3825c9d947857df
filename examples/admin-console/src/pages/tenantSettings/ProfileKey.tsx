import { entriesOf, formatDisplay, type Tenant } from "tenant-policy";
import { CommandButton } from "../../controls/CommandButton.tsx";
import { RuleLinks } from "../../controls/RuleLinks.tsx";
import { useLanguage } from "../../language/Language.tsx";
import { useTenant } from "../../state/useTenant.ts";
import { KeyRights } from "./KeyRights.tsx";
import { SectionGate } from "../../app/SectionGate.tsx";

/** Which key the tenant has and since when, how it gets another, and who may see it. */
export function ProfileKey() {
  const { texts } = useLanguage();
  const tenant = useTenant();
  const { profileKey, timeZone } = tenant;
  const { sections, profileKey: own } = texts.tenantSettings;
  const earlier = [...entriesOf(profileKey.retired)].map(({ id }) => id);
  const keyId = freshKeyId(tenant);
  return (
    <SectionGate section="profileKey" title={sections.profileKey} lead={own.lead}>
      <div className="card">
        <dl className="facts">
          <div>
            <dt>{own.id}</dt>
            <dd>{profileKey.id}</dd>
          </div>
          <div>
            <dt>{own.made}</dt>
            <dd>{formatDisplay(profileKey.madeAtMilli, timeZone).value}</dd>
          </div>
          {earlier.length === 0 ? null : (
            <div>
              <dt>{own.earlier}</dt>
              <dd>{earlier.join(", ")}</dd>
            </div>
          )}
        </dl>
        <p className="muted below">
          {own.next(keyId)} <RuleLinks rules={["PK2", "PK3"]} />
        </p>
        <CommandButton body={{ type: "profileKey/regenerate", keyId }} look="danger">
          {own.regenerate}
        </CommandButton>
      </div>
      <KeyRights />
    </SectionGate>
  );
}

/** An id that no key of the tenant has had (ST14). */
function freshKeyId({ profileKey }: Tenant): string {
  const taken = new Set([profileKey.id, ...[...entriesOf(profileKey.retired)].map(({ id }) => id)]);
  let number = taken.size + 1;
  while (taken.has(`profile-key-${number}`)) number += 1;
  return `profile-key-${number}`;
}
