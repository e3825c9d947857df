import { assetKinds } from "tenant-policy";
import { levels, type SharingCell, shownActions } from "./sharingCase.ts";

/** A cell of the sharing table as it stands in the address: `app.group.edit.team`. */
export function cellId({ kind, madeAt, action, from }: SharingCell): string {
  return [kind, madeAt, action, from].join(".");
}

/** The cell with this id. Undefined for what is none. */
export function cellOf(id: string | null): SharingCell | undefined {
  const parts = (id ?? "").split(".");
  const kind = assetKinds.find((each) => each === parts[0]);
  const madeAt = levels.find((each) => each === parts[1]);
  const action = shownActions.find((each) => each === parts[2]);
  const from = levels.find((each) => each === parts[3]);
  const isCell = kind !== undefined && madeAt !== undefined && action !== undefined && from !== undefined;
  return isCell ? { kind, madeAt, action, from } : undefined;
}
