import { entryOf, formatDisplay } from "tenant-policy";
import { Link } from "wouter";
import { useLanguage } from "../../language/Language.tsx";
import { clockOffsetMilli, nowMilli } from "../../state/clock.ts";
import { becomeMe } from "../../state/store.ts";
import { useTenant } from "../../state/useTenant.ts";

const hints = [
  { name: "whyNot", as: "ann", path: "/assets/list/asset=fraud-check&action=edit" },
  { name: "foresee", as: "olga", path: "/settings/help-desk" },
  { name: "invitations", as: "olga", path: "/teammates/list/sort=-state" },
] as const;

/** Where to begin in the bank, and what its clock is. */
export function Hints() {
  const { texts } = useLanguage();
  const { id, teammates } = useTenant();
  const own = texts.whoAmI.hints;
  const known = hints.flatMap((hint) => {
    const record = id === "retail-bank" ? entryOf(teammates.records, hint.as) : undefined;
    return record === undefined ? [] : [{ ...hint, home: record.home }];
  });
  return (
    <>
      {known.length === 0 ? null : (
        <p className="hints">
          {own.lead}{" "}
          {known.map(({ name, as, path, home }, place) => (
            <span key={name}>
              {place === 0 ? null : " · "}
              <Link href={path} onClick={() => becomeMe({ kind: "teammate", id: as, current: home })}>
                {own[name]}
              </Link>
            </span>
          ))}
        </p>
      )}
      <Clock />
    </>
  );
}

/** That the page stands at another date than the reader. */
function Clock() {
  const { texts } = useLanguage();
  const { timeZone } = useTenant();
  // Less than a minute is no other date.
  if (Math.abs(clockOffsetMilli()) < 60_000) return null;
  const now = formatDisplay(nowMilli(), timeZone).value;
  return now === null ? null : <p className="muted">{texts.whoAmI.clock(now.slice(0, 16))}</p>;
}
