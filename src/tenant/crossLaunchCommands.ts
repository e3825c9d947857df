import type { CommandType } from "./command.ts";

/** The commands of a cross-launch: those about assets, without locking, and BL10. It leaves nothing else behind (HD10). */
const crossLaunchCommands: readonly CommandType[] = [
  "assets/make",
  "assets/rename",
  "assets/delete",
  "assets/share",
  "assets/withdraw",
  "assets/leaveShare",
  "bounceList/takeOff",
];

export function isCrossLaunchCommand(type: CommandType): boolean {
  return crossLaunchCommands.includes(type);
}
