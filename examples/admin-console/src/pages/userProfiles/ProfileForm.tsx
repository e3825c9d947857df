import { Button, FieldError, Input, Label, TextField } from "react-aria-components";
import { type Module, profileKinds, type UserProfile } from "tenant-policy";
import { CommandForm } from "../../controls/CommandForm.tsx";
import { RuleLinks } from "../../controls/RuleLinks.tsx";
import { useWritten } from "../../controls/useWritten.ts";
import { useLanguage } from "../../language/Language.tsx";
import { IneffectiveList } from "./IneffectiveList.tsx";
import { ModuleFields } from "./ModuleFields.tsx";
import { isSetAlike, moduleNames } from "./permissions.ts";
import { Segments } from "./Segments.tsx";

/** All settings of a profile, which one command sets. What has no effect is said while they are chosen. */
export function ProfileForm({ profile }: { readonly profile: UserProfile }) {
  const { texts } = useLanguage();
  const own = texts.userProfiles;
  const { written: draft, write: setDraft, meanwhile, settle } = useWritten(profile);
  const isUnchanged = isSetAlike(draft, profile);
  return (
    <CommandForm
      body={{ type: "userProfiles/edit", profile: isUnchanged ? profile : draft }}
      submit={own.save}
      onDone={settle}
    >
      <div className="card profile-head">
        <TextField
          className="field"
          name="profile"
          value={draft.name}
          onChange={(name) => setDraft({ ...draft, name })}
        >
          <Label>{own.name}</Label>
          <Input />
          <FieldError className="reason" />
        </TextField>
        <AccessField profile={draft} change={setDraft} />
      </div>
      <Modules profile={draft} change={setDraft} />
      {meanwhile === undefined ? null : (
        <p className="note" role="status">
          {own.meanwhile}
        </p>
      )}
      <IneffectiveList profile={draft} />
      {isUnchanged ? null : (
        <Button className="button plain" onPress={() => setDraft(profile)}>
          {own.reset}
        </Button>
      )}
    </CommandForm>
  );
}

interface FieldProps {
  readonly profile: UserProfile;
  readonly change: (profile: UserProfile) => void;
}

/** Kinds that always have specific access are given no choice. */
function AccessField({ profile, change }: FieldProps) {
  const { texts } = useLanguage();
  const own = texts.userProfiles;
  if (profileKinds[profile.kind].isAlwaysSpecific) {
    return (
      <p className="always">
        <span className="segments-label">{own.accessLabel}</span>
        <span>
          {own.alwaysSpecific} <RuleLinks rules={["UP13"]} />
        </span>
      </p>
    );
  }
  const options = (["specific", "all"] as const).map((value) => ({ value, text: own.access[value] }));
  return (
    <div>
      <Segments
        label={own.accessLabel}
        options={options}
        value={profile.access}
        choose={(access) => change({ ...profile, access } as UserProfile)}
      />
      {profile.access === "all" ? (
        <p className="note">
          {own.allIgnores} <RuleLinks rules={["UP1"]} />
        </p>
      ) : null}
    </div>
  );
}

function Modules({ profile, change }: FieldProps) {
  const { texts } = useLanguage();
  const own = texts.userProfiles;
  const { modules: within } = profileKinds[profile.kind];
  const beyond = moduleNames.filter((module) => !within.includes(module));
  const fieldsOf = (module: Module) => (
    <ModuleFields key={module} module={module} profile={profile} change={change} />
  );
  return (
    <div className="modules" role="group" aria-label={own.modules}>
      {moduleNames.filter((module) => within.includes(module)).map(fieldsOf)}
      {beyond.length === 0 ? null : (
        <details className="beyond">
          <summary>{own.beyond(beyond.length)}</summary>
          <RuleLinks rules={["UP13"]} />
          {beyond.map(fieldsOf)}
        </details>
      )}
    </div>
  );
}
