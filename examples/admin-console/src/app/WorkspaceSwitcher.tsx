import { useMemo } from "react";
import { canSwitchTo, type Tenant, type Workspace } from "tenant-policy";
import { useLanguage } from "../language/Language.tsx";
import { homeOf } from "../state/homeOf.ts";
import { isSamePlace } from "../state/isSamePlace.ts";
import { becomeMe } from "../state/store.ts";
import { useMe } from "../state/useMe.ts";
import { useTenant } from "../state/useTenant.ts";
import { workspaceName } from "../state/workspaceName.ts";
import { workspacesOf } from "../state/workspacesOf.ts";
import { Choice } from "./Choice.tsx";

/** Switches my view to a workspace that I can reach: my home and those below it. */
export function WorkspaceSwitcher() {
  const { texts } = useLanguage();
  const me = useMe();
  const tenant = useTenant();
  const home = homeOf(tenant, me);
  const reachable = useMemo(() => reachableFrom(tenant, home), [tenant, home]);
  const options = reachable.map((workspace) => {
    const name = workspaceName(tenant, workspace, texts);
    return { value: JSON.stringify(workspace), text: workspace === home ? texts.workspace.home(name) : name };
  });
  const here = reachable.find((workspace) => isSamePlace(workspace, me.current));
  return (
    <Choice
      label={texts.workspace.label}
      value={JSON.stringify(here ?? me.current)}
      options={options}
      choose={(value) => becomeMe({ ...me, current: JSON.parse(value) as Workspace })}
    />
  );
}

function reachableFrom(tenant: Tenant, home: Workspace): readonly Workspace[] {
  const others = workspacesOf(tenant).filter(
    (workspace) => canSwitchTo({ home }, workspace) && !isSamePlace(workspace, home),
  );
  return [home, ...others];
}
