import { assetActions, type AssetAction } from "tenant-policy";

interface Mark {
  readonly asset: string;
  readonly action: AssetAction;
}

/** What a mark of the list stands for, as a text. An id may hold any sign. */
export function markId({ asset, action }: Mark): string {
  return `${action} ${asset}`;
}

/** The mark with this id. Undefined for what is none. */
export function markOf(id: string): Mark | undefined {
  const [written = ""] = id.split(" ", 1);
  const action = assetActions.find((each) => each === written);
  return action === undefined ? undefined : { action, asset: id.slice(written.length + 1) };
}
