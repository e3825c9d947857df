import { useState } from "react";
import {
  type Activity,
  decidePerformActivity,
  type Module,
  profileMedia,
  type UserProfile,
} from "tenant-policy";
import { RuleLinks } from "../../controls/RuleLinks.tsx";
import { useLanguage } from "../../language/Language.tsx";
import { useExplain } from "../../state/useExplain.ts";
import { moduleNames } from "./permissions.ts";
import { useShownProfile } from "./shownProfile.ts";
import { Segments } from "./Segments.tsx";
import { activitiesOf, activityText } from "./subjects.ts";

const filters = ["all", "permitted", "refused"] as const;
type Filter = (typeof filters)[number];

/** What the profile lets its holder do, activity by activity, with the rules behind each answer. */
export function Activities() {
  const { texts } = useLanguage();
  const own = texts.userProfiles.activities;
  const profile = useShownProfile();
  const [filter, setFilter] = useState<Filter>("all");
  const activities = moduleNames.flatMap(activitiesOf);
  const permitted = activities.filter((each) => decidePerformActivity(profile, each).value).length;
  return (
    <section>
      <p className="lead section-lead">
        {own.lead} {own.count(permitted, activities.length)}
      </p>
      <p className="muted">
        {own.role} <RuleLinks rules={["RL1", "UP24"]} />
      </p>
      <Segments
        label={own.show}
        options={filters.map((value) => ({ value, text: own[value] }))}
        value={filter}
        choose={setFilter}
      />
      <div
        className="table-frame"
        tabIndex={0}
        role="region"
        aria-label={texts.userProfiles.parts.activities}
      >
        <table className="activities">
          <thead>
            <tr>
              <th scope="col">{own.activity}</th>
              <th scope="col">{own.answer}</th>
              <th scope="col">{own.why}</th>
              <th scope="col">{own.rules}</th>
            </tr>
          </thead>
          {moduleNames.map((module) => (
            <ModuleRows key={module} module={module} profile={profile} filter={filter} />
          ))}
          {filter === "refused" ? null : <MediaRow profile={profile} />}
        </table>
      </div>
    </section>
  );
}

interface ModuleRowsProps {
  readonly module: Module;
  readonly profile: UserProfile;
  readonly filter: Filter;
}

function ModuleRows({ module, profile, filter }: ModuleRowsProps) {
  const { labels } = useLanguage();
  const shown = activitiesOf(module).filter((activity) => {
    return filter === "all" || decidePerformActivity(profile, activity).value === (filter === "permitted");
  });
  if (shown.length === 0) return null;
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={4} className="group">
          {labels.module[module]}
        </th>
      </tr>
      {shown.map((activity) => (
        <ActivityLine key={JSON.stringify(activity)} activity={activity} profile={profile} />
      ))}
    </tbody>
  );
}

interface ActivityLineProps {
  readonly activity: Activity;
  readonly profile: UserProfile;
}

function ActivityLine({ activity, profile }: ActivityLineProps) {
  const language = useLanguage();
  const explain = useExplain();
  const own = language.texts.userProfiles;
  const decision = decidePerformActivity(profile, activity);
  return (
    <tr>
      <th scope="row">{activityText(activity, language)}</th>
      <td>
        <span className={decision.value ? "yes" : "no"}>{decision.value ? own.yes : own.no}</span>
      </td>
      <td>{decision.value ? null : explain(decision)?.main?.short}</td>
      <td>
        <RuleLinks rules={decision.because} />
      </td>
    </tr>
  );
}

function MediaRow({ profile }: { readonly profile: UserProfile }) {
  const { texts } = useLanguage();
  const own = texts.userProfiles;
  const { value, because } = profileMedia(profile);
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={4} className="group">
          {own.activities.media}
        </th>
      </tr>
      <tr>
        <th scope="row">{value?.map((medium) => own.media[medium]).join(", ")}</th>
        <td>
          <span className="yes">{own.yes}</span>
        </td>
        <td />
        <td>
          <RuleLinks rules={because} />
        </td>
      </tr>
    </tbody>
  );
}
