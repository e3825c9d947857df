import { CommandButton } from "../../controls/CommandButton.tsx";
import { useLanguage } from "../../language/Language.tsx";
import { useMe } from "../../state/useMe.ts";
import type { ListedAsset } from "./assetList.ts";

/** Who holds the lock, and the way to take it or to end it. An Owner can take over a lock that somebody holds (AS26). */
export function Lock({ asset: { record, holder } }: { readonly asset: ListedAsset }) {
  const { texts } = useLanguage();
  const me = useMe();
  const own = texts.assets.details;
  const isMine = me.kind === "teammate" && holder === me.id;
  return (
    <>
      <h4>{own.lock}</h4>
      <p>{record.lockedBy === null ? own.unlocked : own.lockedBy(holder)}</p>
      <div className="details-buttons">
        {record.lockedBy === null ? null : (
          <CommandButton body={{ type: "assets/unlock", asset: record.id }}>{own.unlockIt}</CommandButton>
        )}
        {isMine ? null : (
          <CommandButton body={{ type: "assets/lock", asset: record.id }}>
            {record.lockedBy === null ? own.lockIt : own.takeOver}
          </CommandButton>
        )}
      </div>
    </>
  );
}
