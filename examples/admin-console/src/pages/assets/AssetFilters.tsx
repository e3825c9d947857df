import { Input, Label, SearchField } from "react-aria-components";
import { assetKinds } from "tenant-policy";
import { useLanguage } from "../../language/Language.tsx";
import type { AddressChanges } from "../../state/useAddress.ts";
import { placeKey } from "../../state/placeKey.ts";
import { useTenant } from "../../state/useTenant.ts";
import { workspaceName } from "../../state/workspaceName.ts";
import { workspacesOf } from "../../state/workspacesOf.ts";
import { Filter } from "./Filter.tsx";
import { shownActions } from "./sharingCase.ts";

interface AssetFiltersProps {
  readonly chosen: URLSearchParams;
  readonly choose: (changes: AddressChanges) => void;
  readonly found: number;
  readonly of: number;
}

/** What the list shows: some kinds, one workspace, a part of a name, or what I may do something with. */
export function AssetFilters({ chosen, choose, found, of }: AssetFiltersProps) {
  const { texts, labels } = useLanguage();
  const own = texts.assets.list;
  const tenant = useTenant();
  const every = { value: "", text: own.every };
  const places = workspacesOf(tenant).map((place) => ({
    value: placeKey(place),
    text: workspaceName(tenant, place, texts),
  }));
  return (
    <div className="filters" role="search" aria-label={own.filters}>
      <SearchField
        className="field filter-text"
        value={chosen.get("text") ?? ""}
        onChange={(text) => choose({ text, page: null })}
      >
        <Label>{own.text}</Label>
        <Input />
      </SearchField>
      <Filter
        label={own.kind}
        value={chosen.get("kind") ?? ""}
        options={[every, ...assetKinds.map((value) => ({ value, text: labels.assetKind[value] }))]}
        choose={(kind) => choose({ kind, page: null })}
      />
      <Filter
        label={own.madeAt}
        value={chosen.get("at") ?? ""}
        options={[every, ...places]}
        choose={(at) => choose({ at, page: null })}
      />
      <Filter
        label={own.may}
        value={chosen.get("may") ?? ""}
        options={[
          { value: "", text: own.anything },
          ...shownActions.map((value) => ({ value, text: labels.assetAction[value] })),
        ]}
        choose={(may) => choose({ may, page: null })}
      />
      <p className="muted" aria-live="polite">
        {own.found(found, of)}
      </p>
    </div>
  );
}
