import { decideOpenSession } from "tenant-policy";
import { TableFrame } from "../../app/TableFrame.tsx";
import { CommandSwitch } from "../../controls/CommandSwitch.tsx";
import { RuleLinks } from "../../controls/RuleLinks.tsx";
import { useLanguage } from "../../language/Language.tsx";
import { useTenant } from "../../state/useTenant.ts";

const counts = [0, 1, 2] as const;

/** Whether somebody may have several sessions at once. */
export function SimultaneousSessions() {
  const { texts } = useLanguage();
  const { allowsSimultaneousSessions: isOn } = useTenant().privacy;
  const own = texts.privacyAndSecurity.sessions.simultaneous;
  return (
    <div className="beside">
      <div className="card below-table">
        <CommandSwitch
          label={own.label}
          about={own.about}
          isOn={isOn}
          body={{ type: "privacy/allowSimultaneousSessions", isOn: !isOn }}
        />
      </div>
      <TableFrame label={own.table}>
        <table data-table="simultaneous">
          <caption>{own.table}</caption>
          <tbody>
            {counts.map((count) => {
              const { value, because } = decideOpenSession(isOn, count);
              return (
                <tr key={count}>
                  <th scope="row">{own.open(count)}</th>
                  <td>
                    <span className={value ? "yes" : "no"}>{value ? own.may : own.mayNot}</span>{" "}
                    <RuleLinks rules={because} />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </TableFrame>
    </div>
  );
}
