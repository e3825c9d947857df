import { CommandButton } from "../../controls/CommandButton.tsx";
import { useLanguage } from "../../language/Language.tsx";
import { CopyProfile } from "./CopyProfile.tsx";
import { ProfileForm } from "./ProfileForm.tsx";
import { useShownProfile } from "./shownProfile.ts";

/** The settings of a profile as a form, and how to copy and delete it. */
export function ProfileSettings() {
  const { texts } = useLanguage();
  const profile = useShownProfile();
  const own = texts.userProfiles;
  return (
    <>
      <ProfileForm key={profile.id} profile={profile} />
      <h2>{own.others}</h2>
      <div className="pair">
        <section className="card" aria-label={own.copy.title}>
          <p className="muted">{own.copy.about}</p>
          <CopyProfile key={profile.id} profile={profile} />
        </section>
        <section className="card" aria-label={own.delete.title}>
          <p className="muted">{own.delete.about}</p>
          <CommandButton body={{ type: "userProfiles/delete", profile: profile.id }} look="danger">
            {own.delete.title}
          </CommandButton>
        </section>
      </div>
    </>
  );
}
