import { useState } from "react";
import { entryOf, type Role, roles } from "tenant-policy";
import { useLanguage } from "../../language/Language.tsx";
import { useAddress } from "../../state/useAddress.ts";
import { useMe } from "../../state/useMe.ts";
import { useTenant } from "../../state/useTenant.ts";
import { Answer } from "./Answer.tsx";
import { cellOf } from "./cellId.ts";
import { placeText } from "./placeText.ts";
import { Reason } from "./Reason.tsx";
import { SharingControls } from "./SharingControls.tsx";
import { SharingGrid } from "./SharingGrid.tsx";
import { decideCell, levels, type SharingCase, type SharingNames } from "./sharingCase.ts";

/** The sharing table for whoever is assumed, with the reason of the cell that is looked at. */
export function SharingTable() {
  const { texts } = useLanguage();
  const own = texts.assets.table;
  const [chosen, choose] = useAddress("/table");
  const [pointedAt, setPointedAt] = useState<string | null>(null);
  const assumed = assumedIn(chosen, useRole());
  const only = (name: string) => levels.filter((level) => (chosen.get(name) ?? level) === level);
  const shown = pointedAt ?? chosen.get("cell");
  return (
    <section aria-labelledby="sharing-table">
      <h2 id="sharing-table">{texts.assets.sections.table}</h2>
      <p className="lead">{own.lead}</p>
      <SharingControls chosen={chosen} assumed={assumed} choose={choose} />
      <div
        className="table-frame"
        onPointerOver={({ target }) => setPointedAt(cellAt(target))}
        onPointerLeave={() => setPointedAt(null)}
        onFocus={({ target }) => setPointedAt(cellAt(target))}
        onBlur={() => setPointedAt(null)}
      >
        <SharingGrid
          assumed={assumed}
          names={own.names}
          madeAt={only("made")}
          from={only("from")}
          chosen={chosen.get("cell")}
          choose={(cell) => choose({ cell })}
        />
      </div>
      <CellReason id={shown} assumed={assumed} names={own.names} />
    </section>
  );
}

function cellAt(target: EventTarget): string | null {
  return target instanceof Element
    ? (target.closest("[data-cell]")?.getAttribute("data-cell") ?? null)
    : null;
}

/** My role, with which the table opens. */
function useRole(): Role {
  const me = useMe();
  const { records } = useTenant().teammates;
  return me.kind === "teammate" ? (entryOf(records, me.id)?.role ?? "full") : me.originalRole;
}

function assumedIn(chosen: URLSearchParams, mine: Role): SharingCase {
  return {
    role: roles.find((role) => role === chosen.get("role")) ?? mine,
    isOwnBranch: chosen.get("branch") !== "other",
    isShared: chosen.has("shared"),
    isLocked: chosen.has("locked"),
  };
}

interface CellReasonProps {
  readonly id: string | null;
  readonly assumed: SharingCase;
  readonly names: SharingNames;
}

function CellReason({ id, assumed, names }: CellReasonProps) {
  const { texts, labels } = useLanguage();
  const own = texts.assets.table;
  const cell = cellOf(id);
  if (cell === undefined) return <p className="cell-reason muted">{`${own.hint} ${own.legend}`}</p>;
  const decision = decideCell(cell, assumed, names);
  const asked = own.asked(
    labels.role[assumed.role],
    labels.assetAction[cell.action],
    labels.assetKind[cell.kind],
    own.made(placeText(cell.madeAt, names.own, texts)),
    placeText(cell.from, assumed.isOwnBranch ? names.own : names.other, texts),
  );
  return (
    <p className="cell-reason" role="status">
      <strong>{asked}</strong> <Answer decision={decision} />. <Reason decision={decision} />
    </p>
  );
}
