import { useState } from "react";
import { FieldError, Input, Label, TextField } from "react-aria-components";
import type { UserProfile } from "tenant-policy";
import { CommandForm } from "../../controls/CommandForm.tsx";
import { useLanguage } from "../../language/Language.tsx";
import { useTenant } from "../../state/useTenant.ts";
import { freshProfileId } from "./freshProfileId.ts";

/** A copy of a profile, under an id and a name of its own. */
export function CopyProfile({ profile }: { readonly profile: UserProfile }) {
  const { texts } = useLanguage();
  const { userProfiles } = useTenant();
  const own = texts.userProfiles.copy;
  const [written, setWritten] = useState<{ readonly id?: string; readonly name?: string }>({});
  const { id = freshProfileId(userProfiles), name = own.nameOf(profile.name) } = written;
  return (
    <CommandForm
      body={{ type: "userProfiles/copy", from: profile.id, profile: id, name }}
      submit={own.submit}
    >
      <TextField
        className="field"
        name="name"
        value={name}
        onChange={(value) => setWritten({ ...written, name: value })}
      >
        <Label>{own.name}</Label>
        <Input />
        <FieldError className="reason" />
      </TextField>
      <TextField
        className="field"
        name="profile"
        value={id}
        onChange={(value) => setWritten({ ...written, id: value })}
      >
        <Label>{own.id}</Label>
        <Input />
        <FieldError className="reason" />
      </TextField>
    </CommandForm>
  );
}
