import { isString, ownValue } from "../kernel/schema/guards.ts";
import { ifReadable } from "../kernel/schema/ifReadable.ts";
import { activityAccess } from "../tenant/activityAccess.ts";
import { agentStatusOf } from "../tenant/agentStatusOf.ts";
import { assetAccess } from "../tenant/assetAccess.ts";
import type { Command } from "../tenant/command.ts";
import { canExecute, decideExecute } from "../tenant/canExecute.ts";
import { effectiveSettingsOf } from "../tenant/effectiveSettingsOf.ts";
import { emailAccess } from "../tenant/emailAccess.ts";
import { emailChangeStatusOf } from "../tenant/emailChangeStatusOf.ts";
import { featureAccess } from "../tenant/featureAccess.ts";
import { invitationStatusOf } from "../tenant/invitationStatusOf.ts";
import { passwordExpiryOf } from "../tenant/passwordExpiryOf.ts";
import { personOf } from "../tenant/personOf.ts";
import { headId, type RowKey } from "../tenant/row.ts";
import { settingAccess } from "../tenant/settingAccess.ts";
import { signInRequirementOf } from "../tenant/signInRequirementOf.ts";
import { withdrawalRisksOf } from "../tenant/withdrawalRisksOf.ts";
import type { Thing } from "../vocabulary/ids.ts";
import { keysOfCommand } from "./keysOfCommand.ts";
import { keysOfThing } from "./keysOfThing.ts";

type KeysOfArguments = (args: readonly unknown[]) => readonly RowKey[];

/**
 * The rows that the arguments of each question name. Any other question is answered, too: its rows are found by asking,
 * in as many rounds as it takes.
 */
const keysByQuestion: ReadonlyMap<unknown, KeysOfArguments> = /* @__PURE__ */ new Map<
  unknown,
  KeysOfArguments
>([
  [activityAccess, keysOfTeammate],
  [agentStatusOf, keysOfTeammate],
  [assetAccess, keysOfAssetQuestion],
  [canExecute, keysOfExecution],
  [decideExecute, keysOfExecution],
  [effectiveSettingsOf, keysOfChannel],
  [emailAccess, keysOfEmail],
  [emailChangeStatusOf, keysOfTeammate],
  [featureAccess, keysOfTeammate],
  [invitationStatusOf, keysOfTeammate],
  [passwordExpiryOf, keysOfTeammate],
  [personOf, keysOfActor],
  [settingAccess, keysOfTeammate],
  [signInRequirementOf, keysOfTeammate],
  [withdrawalRisksOf, keysOfWithdrawal],
]);

/** The rows to begin with for a question with these arguments. */
export function keysOfQuestion(question: unknown, args: readonly unknown[]): readonly RowKey[] {
  const named = ifReadable(() => keysByQuestion.get(question)?.(args));
  return [headId, ...(named ?? [])];
}

function keysOfTeammate([teammate]: readonly unknown[]): readonly RowKey[] {
  return keysOf("teammate", teammate);
}

function keysOfActor([actor]: readonly unknown[]): readonly RowKey[] {
  return [...keysOf("teammate", ownValue(actor, "id")), ...keysOfWorkspace(ownValue(actor, "current"))];
}

function keysOfChannel([channel]: readonly unknown[]): readonly RowKey[] {
  return keysOf("channel", channel);
}

function keysOfEmail([email]: readonly unknown[]): readonly RowKey[] {
  return keysOf("bouncedAddress", ownValue(email, "to"));
}

function keysOfExecution([command]: readonly unknown[]): readonly RowKey[] {
  return keysOfCommand(command as Command);
}

function keysOfAssetQuestion([teammate, , asset, current, target]: readonly unknown[]): readonly RowKey[] {
  return [
    ...keysOf("teammate", teammate),
    ...keysOf("asset", asset),
    ...[current, target].flatMap(keysOfWorkspace),
  ];
}

function keysOfWorkspace(workspace: unknown): readonly RowKey[] {
  return [...keysOf("group", ownValue(workspace, "group")), ...keysOf("team", ownValue(workspace, "team"))];
}

/** Which accounts somebody made stands in the records of those (TM18). */
function keysOfWithdrawal([command]: readonly unknown[]): readonly RowKey[] {
  return [
    { part: "teammates.records", all: true },
    ...keysOf("userProfile", ownValue(command, "userProfile")),
  ];
}

function keysOf(thing: Thing, id: unknown): readonly RowKey[] {
  return isString(id) ? keysOfThing(thing, "existing", id) : [];
}
