import { useState } from "react";
import { FieldError, Input, Label, TextField } from "react-aria-components";
import { type CommandBody, entryOf, type Workspace } from "tenant-policy";
import { CommandForm } from "../../controls/CommandForm.tsx";
import { useLanguage } from "../../language/Language.tsx";
import { freshId } from "../../state/freshId.ts";
import { useTenant } from "../../state/useTenant.ts";

/** A group of the tenant, or a team of a group. */
export function AddWorkspace({ place }: { readonly place: Workspace }) {
  const { texts } = useLanguage();
  const { workspaces } = useTenant();
  const [name, setName] = useState("");
  const [written, setWritten] = useState<string | null>(null);
  const empty = () => {
    setName("");
    setWritten(null);
  };
  const kind = place.level === "tenant" ? "group" : "team";
  const own = texts.workspaces.add[kind];
  const missing = name === "" ? texts.form.missing(own.name) : undefined;
  const taken = kind === "group" ? workspaces.groups : workspaces.teams;
  const start = place.level === "group" && name !== "" ? `${place.group} ${name}` : name;
  const id = written ?? freshId(start, kind, (each) => entryOf(taken, each) !== undefined);
  return (
    <>
      <h3>{own.title}</h3>
      <CommandForm
        body={adding(place, id, missing === undefined ? name : id)}
        submit={own.submit}
        missing={missing}
        onDone={empty}
      >
        <TextField className="field" name="name" value={name} onChange={setName}>
          <Label>{own.name}</Label>
          <Input />
          <FieldError className="reason" />
        </TextField>
        <TextField className="field" name={kind} value={id} onChange={setWritten}>
          <Label>{texts.workspaces.id}</Label>
          <Input />
          <FieldError className="reason" />
        </TextField>
      </CommandForm>
    </>
  );
}

function adding(place: Workspace, id: string, name: string): CommandBody {
  return place.level === "group"
    ? { type: "workspaces/addTeam", team: id, group: place.group, name }
    : { type: "workspaces/addGroup", group: id, name };
}
