import "../../styles/longTable.css";
import { useMemo } from "react";
import {
  Cell,
  Column,
  Row,
  Table,
  TableBody,
  TableHeader,
  TableLayout,
  Virtualizer,
} from "react-aria-components";
import { entriesOf, roles } from "tenant-policy";
import { useLanguage } from "../../language/Language.tsx";
import { useTenant } from "../../state/useTenant.ts";
import { workspaceName } from "../../state/workspaceName.ts";
import { useShownProfile } from "./shownProfile.ts";

/** Everybody who holds the profile, Owners first. */
export function Holders() {
  const { texts, labels } = useLanguage();
  const own = texts.userProfiles.holders;
  const tenant = useTenant();
  const { id: profile } = useShownProfile();
  const { records } = tenant.teammates;
  const holders = useMemo(() => {
    const found = entriesOf(records).filter(({ userProfile }) => userProfile === profile);
    return found.sort((one, other) => roles.indexOf(one.role) - roles.indexOf(other.role));
  }, [records, profile]);
  if (holders.length === 0) return <p className="notice section-lead">{own.none}</p>;
  return (
    <Virtualizer layout={TableLayout} layoutOptions={{ rowHeight: 40, headingHeight: 36 }}>
      <Table className="long-table" aria-label={own.label}>
        <TableHeader>
          <Column isRowHeader>{own.person}</Column>
          <Column>{own.role}</Column>
          <Column>{own.home}</Column>
        </TableHeader>
        <TableBody items={holders}>
          {({ id, role, home }) => (
            <Row id={id}>
              <Cell>{id}</Cell>
              <Cell>{labels.role[role]}</Cell>
              <Cell>{workspaceName(tenant, home, texts)}</Cell>
            </Row>
          )}
        </TableBody>
      </Table>
    </Virtualizer>
  );
}
