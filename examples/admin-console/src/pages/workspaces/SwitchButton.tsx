import { useId } from "react";
import { Button, Tooltip, TooltipTrigger } from "react-aria-components";
import { decideSwitchTo } from "tenant-policy";
import { useLanguage } from "../../language/Language.tsx";
import { homeOf } from "../../state/homeOf.ts";
import { placeKey } from "../../state/placeKey.ts";
import { becomeMe } from "../../state/store.ts";
import { useExplain } from "../../state/useExplain.ts";
import { useMe } from "../../state/useMe.ts";
import { useTenant } from "../../state/useTenant.ts";
import type { WorkspaceNode } from "./workspaceTree.ts";

/** Switches my view to a workspace. Out of my reach, it can still be focused, and says why. */
export function SwitchButton({ node }: { readonly node: WorkspaceNode }) {
  const { texts } = useLanguage();
  const own = texts.workspaces;
  const me = useMe();
  const reason = useId();
  const decision = decideSwitchTo({ home: homeOf(useTenant(), me) }, node.place);
  const told = useExplain()(decision);
  if (placeKey(me.current) === node.id) return <span />;
  const isRefused = !decision.value;
  return (
    <TooltipTrigger delay={300} isDisabled={!isRefused}>
      <Button
        className="button plain switch-view"
        aria-label={own.switchTo(node.name)}
        aria-disabled={isRefused}
        {...(isRefused && { "aria-describedby": reason })}
        onPress={() => {
          if (!isRefused) becomeMe({ ...me, current: node.place });
        }}
      >
        {own.switch}
      </Button>
      <span id={reason} hidden>
        {told?.main?.short}
      </span>
      <Tooltip className="tooltip">{told?.main?.reason}</Tooltip>
    </TooltipTrigger>
  );
}
