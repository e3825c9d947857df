import { FieldError, Input, Label, TextField } from "react-aria-components";
import type { CommandBody, Workspace } from "tenant-policy";
import { CommandForm } from "../../controls/CommandForm.tsx";
import { Meanwhile } from "../../controls/Meanwhile.tsx";
import { useWritten } from "../../controls/useWritten.ts";
import { useLanguage } from "../../language/Language.tsx";
import { useTenant } from "../../state/useTenant.ts";
import type { WorkspaceNode } from "./workspaceTree.ts";

/** A new name. The id stays (WS7). */
export function RenameWorkspace({ node }: { readonly node: WorkspaceNode }) {
  const { texts } = useLanguage();
  const own = texts.workspaces;
  const tenant = useTenant();
  const { written, write, meanwhile, settle } = useWritten(
    node.place.level === "tenant" ? tenant.name : node.name,
  );
  return (
    <CommandForm body={renaming(node.place, written)} submit={own.renameIt} onDone={settle}>
      <TextField className="field" name="name" value={written} onChange={write}>
        <Label>{own.newName}</Label>
        <Input />
        <FieldError className="reason" />
      </TextField>
      <Meanwhile value={meanwhile} />
    </CommandForm>
  );
}

function renaming(place: Workspace, name: string): CommandBody {
  if (place.level === "tenant") return { type: "name/change", name };
  if (place.level === "group") return { type: "workspaces/renameGroup", group: place.group, name };
  return { type: "workspaces/renameTeam", team: place.team, name };
}
