import { useMemo } from "react";
import { Input, Label, SearchField } from "react-aria-components";
import type { AuditEntry } from "tenant-policy";
import { Choice } from "../../app/Choice.tsx";
import { useLanguage } from "../../language/Language.tsx";
import { type AuditFilter, commandText } from "./auditTrail.ts";
import { idsIn } from "./earlier.ts";
import { FilterBox, type FilterOption } from "./FilterBox.tsx";

interface AuditFiltersProps {
  readonly filter: AuditFilter;
  readonly audit: readonly AuditEntry[];
  readonly choose: (filter: AuditFilter) => void;
}

/** What the list is narrowed by. People, commands and things are offered as they occur in the trail. */
export function AuditFilters({ filter, audit, choose }: AuditFiltersProps) {
  const { texts } = useLanguage();
  const own = texts.audit;
  const { people, commands, things } = useOccurring(audit);
  const outcomes = (["", "accepted", "refused"] as const).map((value) => ({
    value,
    text: value === "" ? own.anyOutcome : own[value],
  }));
  return (
    <div className="audit-filters" role="search" aria-label={own.filters}>
      <SearchField className="field" value={filter.text} onChange={(text) => choose({ ...filter, text })}>
        <Label>{own.text}</Label>
        <Input />
      </SearchField>
      <FilterBox
        label={own.who}
        value={filter.person}
        options={people}
        choose={(person) => choose({ ...filter, person })}
      />
      <FilterBox
        label={own.what}
        value={filter.command}
        options={commands}
        choose={(command) => choose({ ...filter, command })}
      />
      <FilterBox
        label={own.thing}
        value={filter.thing}
        options={things}
        choose={(thing) => choose({ ...filter, thing })}
      />
      <div className="field">
        <span className="filter-label" aria-hidden="true">
          {own.outcome}
        </span>
        <Choice
          label={own.outcome}
          value={filter.outcome}
          options={outcomes}
          choose={(outcome) => choose({ ...filter, outcome })}
        />
      </div>
    </div>
  );
}

interface Occurring {
  readonly people: readonly FilterOption[];
  readonly commands: readonly FilterOption[];
  readonly things: readonly FilterOption[];
}

function useOccurring(audit: readonly AuditEntry[]): Occurring {
  const { texts, labels } = useLanguage();
  return useMemo(() => {
    const commands = [...new Set(audit.map(({ command }) => command))];
    return {
      people: optionsOf(audit.map(({ by }) => by)),
      commands: sorted(commands.map((id) => ({ id, text: commandText(id, labels, texts) }))),
      things: optionsOf(audit.flatMap(idsIn)),
    };
  }, [audit, texts, labels]);
}

function optionsOf(ids: readonly string[]): readonly FilterOption[] {
  return sorted([...new Set(ids)].map((id) => ({ id, text: id })));
}

function sorted(options: readonly FilterOption[]): readonly FilterOption[] {
  return [...options].sort((one, other) => one.text.localeCompare(other.text));
}
