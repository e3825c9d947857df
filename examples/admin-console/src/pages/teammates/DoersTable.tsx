import { useState } from "react";
import { Button } from "react-aria-components";
import { Link } from "wouter";
import { TableFrame } from "../../app/TableFrame.tsx";
import { RuleLinks } from "../../controls/RuleLinks.tsx";
import { useLanguage } from "../../language/Language.tsx";
import { writePart } from "../../state/addressPart.ts";
import { analysis } from "../../state/analysisClient.ts";
import { useTenant } from "../../state/useTenant.ts";
import { workspaceName } from "../../state/workspaceName.ts";
import type { Deed, DoerGroup } from "../../worker/people.ts";
import { useAnswer } from "./useAnswer.ts";
import { usePages } from "./usePages.ts";

/** So many groups are shown at once. */
const groupsAtOnce = 50;

/** Who can do it, in groups of those who answer alike. */
export function DoersTable({ deed }: { readonly deed: Deed }) {
  const { texts } = useLanguage();
  const { who, more } = texts.teammates;
  const [shown, setShown] = useState(groupsAtOnce);
  const doers = useAnswer(JSON.stringify(["doersOf", deed]), () => analysis.doersOf(deed));
  if (doers === undefined) return <p className="working">{who.working}</p>;
  if (doers === null) return <p className="notice">{who.noAsset}</p>;
  const { count, all, groups } = doers;
  return (
    <>
      <p className="found" aria-live="polite">
        {who.found(count, all)}
      </p>
      {groups.length === 0 ? null : (
        <TableFrame label={who.table}>
          <table>
            <thead>
              <tr>
                <th scope="col">{who.role}</th>
                <th scope="col">{who.home}</th>
                <th scope="col">{who.count}</th>
                {deed.kind === "activity" ? <th scope="col">{who.profile}</th> : null}
                {deed.kind === "asset" ? <th scope="col">{who.from}</th> : null}
                <th scope="col">{texts.teammates.rules}</th>
              </tr>
            </thead>
            <tbody>
              {groups.slice(0, shown).map((group) => (
                <GroupRow key={group.id} deed={deed} group={group} />
              ))}
            </tbody>
          </table>
        </TableFrame>
      )}
      {shown >= groups.length ? null : (
        <Button className="button plain more" onPress={() => setShown(shown + groupsAtOnce)}>
          {more}
        </Button>
      )}
    </>
  );
}

interface GroupRowProps {
  readonly deed: Deed;
  readonly group: DoerGroup;
}

/** A group, with its members while they are listed. */
function GroupRow({ deed, group }: GroupRowProps) {
  const { texts, labels } = useLanguage();
  const tenant = useTenant();
  const { who } = texts.teammates;
  const { id, role, home, userProfile, holdsLock, count, from, because } = group;
  const [isOpen, setIsOpen] = useState(count === 1);
  const places =
    from === "everywhere"
      ? who.everywhere
      : from.map((place) => workspaceName(tenant, place, texts)).join(", ");
  return (
    <tr>
      <th scope="row">
        {labels.role[role]} {holdsLock ? <span className="badge">{who.holdsLock}</span> : null}
      </th>
      <td>{workspaceName(tenant, home, texts)}</td>
      <td className="members">
        {count === 1 ? null : (
          <Button className="button link" aria-expanded={isOpen} onPress={() => setIsOpen(!isOpen)}>
            {count} · {isOpen ? who.hide : who.list}
          </Button>
        )}
        {isOpen ? <Members deed={deed} group={id} /> : null}
      </td>
      {deed.kind === "activity" ? <td>{userProfile ?? texts.teammates.none}</td> : null}
      {deed.kind === "asset" ? <td>{places}</td> : null}
      <td>
        <RuleLinks rules={because} />
      </td>
    </tr>
  );
}

function Members({ deed, group }: { readonly deed: Deed; readonly group: string }) {
  const { texts } = useLanguage();
  const { items, more } = usePages(JSON.stringify([deed, group]), (cursor) =>
    analysis.membersOf(deed, group, cursor),
  );
  return (
    <ul className="member-list">
      {items?.map((id) => (
        <li key={id}>
          <Link href={`/person/${writePart(id)}`}>{id}</Link>
        </li>
      ))}
      {more === null ? null : (
        <li>
          <Button className="button link" onPress={more}>
            {texts.teammates.more}
          </Button>
        </li>
      )}
    </ul>
  );
}
