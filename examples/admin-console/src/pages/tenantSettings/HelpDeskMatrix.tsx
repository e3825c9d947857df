import { type HelpDeskAccess, helpDeskAccessLevel, type HelpDeskSettings, roles } from "tenant-policy";
import { TableFrame } from "../../app/TableFrame.tsx";
import { RuleLinks } from "../../controls/RuleLinks.tsx";
import { useLanguage } from "../../language/Language.tsx";

type CaseName = "off" | "base" | "fullAccess" | "decryption" | "both";

/** While access is off, the add-ons have no effect: these five cases are all that differ. */
const cases: Readonly<Record<CaseName, HelpDeskSettings>> = {
  off: { base: false, fullAccess: false, decryption: false },
  base: { base: true, fullAccess: false, decryption: false },
  fullAccess: { base: true, fullAccess: true, decryption: false },
  decryption: { base: true, fullAccess: false, decryption: true },
  both: { base: true, fullAccess: true, decryption: true },
};

function caseOf({ base, fullAccess, decryption }: HelpDeskSettings): CaseName {
  if (!base) return "off";
  if (fullAccess) return decryption ? "both" : "fullAccess";
  return decryption ? "decryption" : "base";
}

interface HelpDeskMatrixProps {
  readonly settings: HelpDeskSettings;
  /** Whether the subscription withholds decryption. */
  readonly isWithheld: boolean;
}

/** What support may do in each case, by the role that it comes with. The case in force stands out. */
export function HelpDeskMatrix({ settings, isWithheld }: HelpDeskMatrixProps) {
  const { texts, labels } = useLanguage();
  const own = texts.tenantSettings.helpDesk;
  return (
    <TableFrame label={own.matrix}>
      <table className="matrix">
        <caption>{own.matrix}</caption>
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              {own.case}
            </th>
            <th scope="colgroup" colSpan={roles.length}>
              {own.originalRole}
            </th>
          </tr>
          <tr>
            {roles.map((role) => (
              <th key={role} scope="col">
                {labels.role[role]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {(Object.keys(cases) as CaseName[]).map((name) => (
            <CaseRow key={name} name={name} isInForce={name === caseOf(settings)} isWithheld={isWithheld} />
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

interface CaseRowProps {
  readonly name: CaseName;
  readonly isInForce: boolean;
  readonly isWithheld: boolean;
}

function CaseRow({ name, isInForce, isWithheld }: CaseRowProps) {
  const { texts } = useLanguage();
  const own = texts.tenantSettings.helpDesk;
  return (
    <tr aria-current={isInForce || undefined}>
      <th scope="row">
        {own.cases[name]} {isInForce ? <span className="badge">{own.inForce}</span> : null}
      </th>
      {roles.map((role) => {
        const { value, because } = helpDeskAccessLevel(cases[name], role, isWithheld);
        return (
          <td key={role}>
            {value === null ? null : <AccessText access={value} />}
            <RuleLinks rules={because} />
          </td>
        );
      })}
    </tr>
  );
}

function AccessText({ access }: { readonly access: HelpDeskAccess }) {
  const { texts, labels } = useLanguage();
  const own = texts.tenantSettings.helpDesk;
  const isDenied = access.level === "denied";
  return (
    <span className="access">
      <span className={isDenied ? "no" : "yes"}>
        {access.level === "denied" ? own.denied : labels.role[access.level]}
      </span>
      {access.mayDecrypt ? <span className="decrypts">{own.decrypts}</span> : null}
    </span>
  );
}
