import { useState } from "react";
import { FieldError, Input, Label, Radio, RadioGroup, TextField } from "react-aria-components";
import { defaultProfilePermissions, type ProfileKind, profileKinds, type UserProfile } from "tenant-policy";
import { CommandForm } from "../../controls/CommandForm.tsx";
import { RuleLinks } from "../../controls/RuleLinks.tsx";
import { useLanguage } from "../../language/Language.tsx";
import { useTenant } from "../../state/useTenant.ts";
import { freshProfileId } from "./freshProfileId.ts";
import { moduleNames } from "./permissions.ts";

const kinds = Object.keys(profileKinds) as readonly ProfileKind[];

/** A new profile of a kind, with the kind's defaults. */
export function CreateProfile() {
  const { texts } = useLanguage();
  const { userProfiles } = useTenant();
  const own = texts.userProfiles;
  const [kind, setKind] = useState<ProfileKind>("standardAgent");
  const [written, setWritten] = useState<{ readonly id?: string; readonly name?: string }>({});
  const { id = freshProfileId(userProfiles), name = own.create.newName } = written;
  const profile = { ...defaultProfilePermissions(kind).value, id, name } as UserProfile;
  return (
    <section aria-label={own.sections.create}>
      <p className="lead section-lead">
        {own.create.lead} <RuleLinks rules={["UP22", "UP13"]} />
      </p>
      <div className="card">
        <CommandForm body={{ type: "userProfiles/create", profile }} submit={own.create.submit}>
          <KindField kind={kind} choose={setKind} />
          <TextField
            className="field"
            name="profile.name"
            value={name}
            onChange={(value) => setWritten({ ...written, name: value })}
          >
            <Label>{own.name}</Label>
            <Input />
            <FieldError className="reason" />
          </TextField>
          <TextField
            className="field"
            name="profile.id"
            value={id}
            onChange={(value) => setWritten({ ...written, id: value })}
          >
            <Label>{own.create.id}</Label>
            <Input />
            <FieldError className="reason" />
          </TextField>
        </CommandForm>
      </div>
    </section>
  );
}

interface KindFieldProps {
  readonly kind: ProfileKind;
  readonly choose: (kind: ProfileKind) => void;
}

function KindField({ kind, choose }: KindFieldProps) {
  const { texts, labels } = useLanguage();
  const own = texts.userProfiles.create;
  return (
    <RadioGroup className="kinds" value={kind} onChange={(value) => choose(value as ProfileKind)}>
      <Label className="segments-label">{own.kind}</Label>
      {kinds.map((each) => (
        <Radio key={each} value={each} className="kind">
          <span className="radio-dot" aria-hidden="true" />
          <span>
            <strong>{labels.profileKind[each]}</strong>{" "}
            <span className="muted">
              {own.ceiling}: {ceilingText(each)}
            </span>
          </span>
        </Radio>
      ))}
    </RadioGroup>
  );

  function ceilingText(each: ProfileKind): string {
    const { modules, exceptToggles } = profileKinds[each];
    const isEvery = modules.length === moduleNames.length;
    const opened = isEvery ? own.allModules : modules.map((module) => labels.module[module]).join(", ");
    return [opened, ...exceptToggles.map((toggle) => own.except(labels.toggle[toggle]))].join(", ");
  }
}
