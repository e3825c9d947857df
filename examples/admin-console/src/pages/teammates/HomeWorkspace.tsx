import type { TeammateRecord } from "tenant-policy";
import { Meanwhile } from "../../controls/Meanwhile.tsx";
import { useWritten } from "../../controls/useWritten.ts";
import { useLanguage } from "../../language/Language.tsx";
import { useTenant } from "../../state/useTenant.ts";
import { workspaceName } from "../../state/workspaceName.ts";
import { Labelled } from "../../app/Labelled.tsx";
import { Offered } from "./Offered.tsx";
import { workspaceKey, workspacesOf } from "./workspaceKeys.ts";

/** Moves a teammate to another home. */
export function HomeWorkspace({ record }: { readonly record: TeammateRecord }) {
  const { texts } = useLanguage();
  const tenant = useTenant();
  const own = texts.teammates.person.move;
  const { written: chosen, write, meanwhile } = useWritten(workspaceKey(record.home));
  const places = workspacesOf(tenant);
  const to = places.find((place) => workspaceKey(place) === chosen) ?? record.home;
  return (
    <section className="card" aria-labelledby="home">
      <h2 id="home">{own.title}</h2>
      <Labelled
        label={own.label}
        value={chosen}
        options={places.map((place) => ({
          value: workspaceKey(place),
          text: workspaceName(tenant, place, texts),
        }))}
        choose={write}
      />
      <Meanwhile value={meanwhile && workspaceName(tenant, record.home, texts)} />
      <Offered body={{ type: "teammates/move", teammate: record.id, to }}>{own.submit}</Offered>
    </section>
  );
}
