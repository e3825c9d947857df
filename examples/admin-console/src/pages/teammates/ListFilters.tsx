import { Input, Label, SearchField } from "react-aria-components";
import { type InvitationStatus, type Role, roles } from "tenant-policy";
import { useLanguage } from "../../language/Language.tsx";
import { useTenant } from "../../state/useTenant.ts";
import { workspaceName } from "../../state/workspaceName.ts";
import { Labelled } from "../../app/Labelled.tsx";
import { invitationStates, type ListView } from "./listAddress.ts";
import { workspaceKey, workspacesOf } from "./workspaceKeys.ts";

interface ListFiltersProps {
  readonly view: ListView;
  readonly change: (part: Partial<ListView>) => void;
}

/** What the list is narrowed to. */
export function ListFilters({ view, change }: ListFiltersProps) {
  const { texts, labels } = useLanguage();
  const tenant = useTenant();
  const { list, states } = texts.teammates;
  const homes = workspacesOf(tenant).map((place) => ({
    value: workspaceKey(place),
    text: workspaceName(tenant, place, texts),
  }));
  return (
    <div className="list-filters">
      <SearchField className="field" value={view.text} onChange={(text) => change({ text })}>
        <Label>{list.search}</Label>
        <Input />
      </SearchField>
      <Labelled
        label={list.role}
        value={view.role ?? ""}
        options={[
          { value: "", text: list.anyRole },
          ...roles.map((role) => ({ value: role, text: labels.role[role] })),
        ]}
        choose={(value) => change({ role: value === "" ? null : (value as Role) })}
      />
      <Labelled
        label={list.home}
        value={view.home ?? ""}
        options={[{ value: "", text: list.anyHome }, ...homes]}
        choose={(value) => change({ home: value === "" ? null : value })}
      />
      <Labelled
        label={list.state}
        value={view.state ?? ""}
        options={[
          { value: "", text: list.anyState },
          ...invitationStates.map((state) => ({ value: state, text: states[state] })),
        ]}
        choose={(value) => change({ state: value === "" ? null : (value as InvitationStatus) })}
      />
    </div>
  );
}
