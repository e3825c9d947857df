import "./userProfiles.css";
import { SectionedPage } from "../../app/SectionedPage.tsx";
import { CompareProfiles } from "./CompareProfiles.tsx";
import { CreateProfile } from "./CreateProfile.tsx";
import { Profiles } from "./Profiles.tsx";

/** The user profiles of the contact centre: what each permits, and to how many. */
export function Page() {
  return (
    <SectionedPage
      name="userProfiles"
      contents={{ list: Profiles, compare: CompareProfiles, create: CreateProfile }}
    />
  );
}
