import { Button } from "react-aria-components";
import { entryOf } from "tenant-policy";
import { Link, useParams } from "wouter";
import { PageTitle } from "../../app/PageTitle.tsx";
import { useLanguage } from "../../language/Language.tsx";
import { readPart, writePart } from "../../state/addressPart.ts";
import { becomeMe } from "../../state/store.ts";
import { useTenant } from "../../state/useTenant.ts";
import { Account } from "./Account.tsx";
import { EmailAddress } from "./EmailAddress.tsx";
import { Facts } from "./Facts.tsx";
import { Grants } from "./Grants.tsx";
import { HomeWorkspace } from "./HomeWorkspace.tsx";
import { Roles } from "./Roles.tsx";
import { UserProfile } from "./UserProfile.tsx";

/** One teammate: what is known of them, and what can be done about it. */
export function Teammate() {
  const id = readPart(useParams()["id"] ?? "");
  const { texts, labels } = useLanguage();
  const tenant = useTenant();
  const { person } = texts.teammates;
  const record = entryOf(tenant.teammates.records, id);
  const back = (
    <Link className="back" href="/list">
      ← {person.back}
    </Link>
  );
  if (record === undefined) {
    return (
      <>
        {back}
        <PageTitle text={texts.pages.teammates} lead={person.unknown(id)} />
      </>
    );
  }
  return (
    <>
      {back}
      <PageTitle text={id} lead={`${labels.role[record.role]} · ${record.email}`} />
      <p className="person-links">
        <Link href={`/can/${writePart(id)}`}>{person.asks}</Link>
        {record.invitation === null ? (
          <Button
            className="button link"
            onPress={() => becomeMe({ kind: "teammate", id, current: record.home })}
          >
            {person.lookAs}
          </Button>
        ) : null}
      </p>
      <Facts record={record} />
      <Roles record={record} />
      <div className="person-cards" key={id}>
        <Grants record={record} />
        <HomeWorkspace record={record} />
        <UserProfile record={record} />
        <EmailAddress record={record} />
        <Account record={record} />
      </div>
    </>
  );
}
