import { useEffect, useState } from "react";
import type { AssetAction, AssetRecord } from "tenant-policy";
import { analysis } from "../../state/analysisClient.ts";
import { useTenant } from "../../state/useTenant.ts";
import type { WhoCan } from "../../worker/whoCan.ts";

/** Who may do something with the asset. Undefined until the worker has answered. */
export function useWhoCan(asset: AssetRecord, action: AssetAction): WhoCan | undefined {
  const tenant = useTenant();
  const [found, setFound] = useState<WhoCan>();
  useEffect(() => {
    let isShown = true;
    // That the worker does not answer stands above the page.
    analysis.whoCan(action, asset.id).then(
      (answer) => isShown && setFound(answer),
      () => undefined,
    );
    return () => {
      isShown = false;
    };
  }, [tenant, asset, action]);
  return found;
}
