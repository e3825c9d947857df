import { Button } from "react-aria-components";
import type { Workspace } from "tenant-policy";
import { useLanguage } from "../language/Language.tsx";
import { placeKey } from "../state/placeKey.ts";
import { becomeMe } from "../state/store.ts";
import { useMe } from "../state/useMe.ts";
import { useTenant } from "../state/useTenant.ts";
import { workspaceName } from "../state/workspaceName.ts";
import { closeAction } from "./actions.ts";

/** So many workspaces are offered, as many as the sentence above them names. */
const mostOffered = 3;

/** Switches my view to a workspace in which the command would be allowed. */
export function SwitchToPlaces({ places }: { readonly places: readonly Workspace[] }) {
  const { texts } = useLanguage();
  const me = useMe();
  const tenant = useTenant();
  return (
    <div className="dialog-buttons start">
      {places.slice(0, mostOffered).map((place) => (
        <Button
          key={placeKey(place)}
          className="button primary"
          onPress={() => {
            becomeMe({ ...me, current: place });
            closeAction();
          }}
        >
          {texts.why.switchTo(workspaceName(tenant, place, texts))}
        </Button>
      ))}
    </div>
  );
}
