import type { PersonalSubject } from "tenant-policy/analysis";
import type { Labels } from "tenant-policy/explain";
import type { Texts } from "../texts/en.ts";

/** How something that a person may do is called. */
export function subjectText(subject: PersonalSubject, labels: Labels, { impact }: Texts): string {
  switch (subject.kind) {
    case "feature":
      return labels.feature[subject.feature];
    case "setting":
      return impact[subject.action](labels.section[subject.section]);
    case "activity":
      return labels.activity[subject.activity];
    case "app":
      return labels.app[subject.app];
    case "botRole":
      return labels.botRole[subject.botRole];
    case "decryptLogs":
      return impact.decryptLogs;
  }
}
