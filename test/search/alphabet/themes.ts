import { assetCommands } from "./assetCommands.ts";
import { eventCommands } from "./eventCommands.ts";
import {
  emailCommands,
  grantCommands,
  membershipCommands,
  moveCommands,
  passwordCommands,
  trayCommands,
} from "./peopleCommands.ts";
import { profileCommands } from "./profileCommands.ts";
import { settingCommands } from "./settingCommands.ts";
import type { Theme } from "./view.ts";

/** What is searched together: families whose commands prepare each other. */
export const themes: readonly Theme[] = [
  { families: [membershipCommands, grantCommands] },
  { families: [membershipCommands, profileCommands] },
  { families: [membershipCommands, assetCommands("pact")] },
  { families: [membershipCommands, moveCommands] },
  { families: [emailCommands, grantCommands] },
  { families: [emailCommands, membershipCommands] },
  { families: [profileCommands] },
  { families: [assetCommands("pact")] },
  { families: [assetCommands("claims")] },
  { families: [assetCommands("desk")] },
  { families: [assetCommands("kiosk")] },
  { families: [assetCommands("line")] },
  { families: [assetCommands("made")] },
  { families: [trayCommands], mostSteps: 2 },
  { families: [passwordCommands], mostSteps: 1 },
  { families: [settingCommands], mostSteps: 2 },
  { families: [eventCommands], mostSteps: 1 },
];

/** Everything at once. */
export const everything: Theme = { families: [...new Set(themes.flatMap(({ families }) => families))] };
