import { type Decision, decision, unanswerable } from "../kernel/decision/decision.ts";
import { type HelpDeskSettings, isHelpDeskSettings } from "./settings.ts";

/**
 * A risk of changing the help-desk settings. `letsSupportDecrypt`: support may decrypt logs from then on, although the
 * person who changes the settings may not (DL6).
 */
export type HelpDeskRisk = "letsSupportDecrypt";

const none = decision<readonly HelpDeskRisk[]>([], "DL6");
const letsDecrypt = decision<readonly HelpDeskRisk[]>(["letsSupportDecrypt"], "DL6");

/**
 * The risks of replacing one set of help-desk settings with another (DL6). `mayDecrypt` says whether the person who
 * changes them may decrypt logs. A risk does not forbid the change; show it as a warning. The add-on lets nobody decrypt
 * while help-desk access is off (HD6). Returns null for a value outside its declared type (ST10).
 */
export function helpDeskRisks(
  before: HelpDeskSettings,
  after: HelpDeskSettings,
  mayDecrypt: boolean,
): Decision<readonly HelpDeskRisk[] | null> {
  if (!isHelpDeskSettings(before) || !isHelpDeskSettings(after)) return unanswerable;
  if (typeof mayDecrypt !== "boolean") return unanswerable;
  return !mayDecrypt && letsSupportDecrypt(after) && !letsSupportDecrypt(before) ? letsDecrypt : none;
}

function letsSupportDecrypt({ base, decryption }: HelpDeskSettings): boolean {
  return base && decryption;
}
