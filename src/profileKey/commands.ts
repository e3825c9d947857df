import { id } from "../kernel/schema/form.ts";
import { commandForm, type CommandForms, type WithEnvelope } from "../vocabulary/command.ts";

export type ProfileKeyCommand = WithEnvelope<{
  readonly type: "profileKey/regenerate";
  /** Of the new key, which was made at `at`. Never the key itself (PK3). */
  readonly keyId: string;
}>;

export const profileKeyCommandForms: CommandForms<ProfileKeyCommand> = {
  "profileKey/regenerate": commandForm("profileKey/regenerate", { keyId: id }),
};
