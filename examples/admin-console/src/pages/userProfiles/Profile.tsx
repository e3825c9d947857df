import { entryOf, type UserProfile } from "tenant-policy";
import { Link } from "wouter";
import { Sections } from "../../app/Sections.tsx";
import { RuleLinks } from "../../controls/RuleLinks.tsx";
import { useLanguage } from "../../language/Language.tsx";
import { useTenant } from "../../state/useTenant.ts";
import { Activities } from "./Activities.tsx";
import { Holders } from "./Holders.tsx";
import { ShownProfile } from "./shownProfile.ts";
import { ProfileSettings } from "./ProfileSettings.tsx";

/** One profile: its settings, what they permit, and who holds it. */
export function Profile({ profile }: { readonly profile: UserProfile }) {
  const { texts } = useLanguage();
  const { parts, back } = texts.userProfiles;
  return (
    <ShownProfile value={profile}>
      <p className="back">
        <Link href="~/profiles/list">← {back}</Link>
      </p>
      <h2 className="profile-name">{profile.name}</h2>
      <Facts profile={profile} />
      <Sections
        label={profile.name}
        sections={[
          { path: "/settings", title: parts.settings, Content: ProfileSettings },
          { path: "/activities", title: parts.activities, Content: Activities },
          { path: "/holders", title: parts.holders, Content: Holders },
        ]}
      />
    </ShownProfile>
  );
}

function Facts({ profile }: { readonly profile: UserProfile }) {
  const { texts, labels } = useLanguage();
  const { teammates } = useTenant();
  const own = texts.userProfiles;
  const { teammates: holders = 0, owners = 0 } = entryOf(teammates.holdings, profile.id) ?? {};
  return (
    <dl className="card facts profile-facts">
      <div>
        <dt>{own.id}</dt>
        <dd>{profile.id}</dd>
      </div>
      <div>
        <dt>{own.kind}</dt>
        <dd>
          {labels.profileKind[profile.kind]}{" "}
          <small className="muted">
            {own.kindStays} <RuleLinks rules={["UP13"]} />
          </small>
        </dd>
      </div>
      <div>
        <dt>{own.list.holders}</dt>
        <dd>
          {own.people(holders)}
          {owners === 0 ? null : <small className="muted"> {own.ownersAmong(owners)}</small>}
        </dd>
      </div>
    </dl>
  );
}
