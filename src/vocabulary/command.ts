import { type Form, id, instant, oneOf, recordOf, variantOf, wordIn } from "../kernel/schema/form.ts";
import { type Role, roles } from "./role.ts";
import type { Workspace } from "./workspace.ts";
import { workspaceForm } from "./workspaceForm.ts";

/**
 * Who issues a command. The facts about a teammate are those of the tenant's state; whoever cross-launches says who they
 * are and with which role they come; `system` reports what happened outside (ST9).
 */
export type Actor =
  | { readonly kind: "teammate"; readonly id: string; readonly current: Workspace }
  | {
      readonly kind: "helpDesk" | "partner";
      readonly adminUserName: string;
      readonly adminUserDomain: string;
      readonly originalRole: Role;
      readonly current: Workspace;
    }
  | { readonly kind: "system" };

/** What every command carries (ST6). */
export interface Envelope {
  readonly by: Actor;
  /** When, in epoch milliseconds. */
  readonly at: number;
}

/** A command: an intention, with who has it and when. */
export type WithEnvelope<Intention extends { readonly type: string }> = Intention & Envelope;

/** The forms of an area's commands, by their type. */
export type CommandForms<Command extends { readonly type: string }> = {
  readonly [Type in Command["type"]]: Form<Extract<Command, { readonly type: Type }>>;
};

/** Who issues a command, from outside. */
export const actorForm: Form<Actor> = /* @__PURE__ */ variantOf<Actor>("kind", {
  teammate: recordOf({ kind: oneOf("teammate"), id, current: workspaceForm }),
  helpDesk: crossLaunchForm("helpDesk"),
  partner: crossLaunchForm("partner"),
  system: recordOf({ kind: oneOf("system") }),
});

/* @__NO_SIDE_EFFECTS__ */
function crossLaunchForm(kind: "helpDesk" | "partner"): Form<Actor> {
  return recordOf<Extract<Actor, { readonly kind: typeof kind }>>({
    kind: oneOf(kind),
    adminUserName: id,
    adminUserDomain: id,
    originalRole: wordIn(roles),
    current: workspaceForm,
  });
}

/** The form of a command of this type with these fields beside its envelope. */
/* @__NO_SIDE_EFFECTS__ */
export function commandForm<Command extends WithEnvelope<{ readonly type: string }>>(
  type: Command["type"],
  fields: { readonly [Key in Exclude<keyof Command, "type" | "by" | "at">]: Form<Command[Key]> },
): Form<Command> {
  return recordOf<WithEnvelope<{ readonly type: string }>>({
    type: oneOf(type),
    by: actorForm,
    at: instant,
    ...fields,
  }) as Form<Command>;
}
