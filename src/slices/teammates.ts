import type { Invitation } from "../teammates/canInvite.ts";
import { type Inviter, newTeammate } from "../teammates/newTeammate.ts";
import { teammatesOf, withRecords } from "../teammates/state.ts";
import { emailChangeCommands } from "./emailChangeCommands.ts";
import { grantCommands } from "./grantCommands.ts";
import { invitationCommands } from "./invitationCommands.ts";
import { membershipCommands } from "./membershipCommands.ts";
import { ownerEvents } from "./ownerEvents.ts";
import { slice } from "./slice.ts";
import { teammateEvents } from "./teammateEvents.ts";
import { teammatesOfVersionOne } from "./teammatesOfVersionOne.ts";
import { teammatesSchema } from "./teammatesSchema.ts";

interface ProvisionedOwner {
  readonly owner: Pick<Invitation, "id" | "email">;
  readonly at: number;
}

/** The Owner made at provisioning decrypts logs (DL1), and nobody invited them. */
const provisioning: Inviter = { key: null, decryptsLogs: true };

/** What becomes of people. */
export const teammates = /* @__PURE__ */ slice("teammates", {
  schemaIn: teammatesSchema,
  initial: ({ owner, at }: ProvisionedOwner) =>
    teammatesOf([newTeammate({ ...owner, role: "owner", home: { level: "tenant" } }, provisioning, at)]),
  rederive(before, { records, retired }) {
    const state = withRecords(before, records);
    return state.retired === retired ? state : { ...state, retired };
  },
  migrations: { 2: teammatesOfVersionOne },
  commands: {
    ...membershipCommands,
    ...invitationCommands,
    ...emailChangeCommands,
    ...grantCommands,
    ...teammateEvents,
    ...ownerEvents,
  },
});
