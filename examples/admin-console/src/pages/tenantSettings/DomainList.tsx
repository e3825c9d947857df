import { useMemo } from "react";
import { decideDomainAllowed, entriesOf, type Tenant } from "tenant-policy";
import { TableFrame } from "../../app/TableFrame.tsx";
import { CommandButton } from "../../controls/CommandButton.tsx";
import { RuleLinks } from "../../controls/RuleLinks.tsx";
import { useLanguage } from "../../language/Language.tsx";
import { useTenant } from "../../state/useTenant.ts";

/** The listed domains, with how many teammates have an address of each, and how many stay with another one. */
export function DomainList() {
  const { texts, name } = useLanguage();
  const { emailDomains, teammates } = useTenant();
  const counts = useMemo(() => peopleByDomain(emailDomains, teammates), [emailDomains, teammates]);
  const others = counts.get(null) ?? 0;
  const own = texts.tenantSettings.emailDomains;
  const number = new Intl.NumberFormat(name);
  return (
    <TableFrame label={own.list}>
      <table className="domains">
        <caption>{own.list}</caption>
        <thead>
          <tr>
            <th scope="col">{own.domain}</th>
            <th scope="col">{own.teammates}</th>
            <th scope="col">
              <span className="sr-only">{own.remove}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {emailDomains.map((domain) => (
            <tr key={domain}>
              <th scope="row">{domain}</th>
              <td>{number.format(counts.get(domain) ?? 0)}</td>
              <td className="end">
                <CommandButton
                  body={{ type: "emailDomains/disallow", domain }}
                  label={own.removeLabel(domain)}
                >
                  {own.remove}
                </CommandButton>
              </td>
            </tr>
          ))}
          <tr>
            <th scope="row" className="muted">
              {own.others}
            </th>
            <td>{number.format(others)}</td>
            <td />
          </tr>
        </tbody>
      </table>
      {emailDomains.length === 0 || others === 0 ? null : (
        <p className="muted inset">
          {own.stay} <RuleLinks rules={["ED3", "ED8"]} />
        </p>
      )}
    </TableFrame>
  );
}

/** How many teammates have an address of each listed domain; under null, of no such domain. */
function peopleByDomain(
  domains: Tenant["emailDomains"],
  { records }: Tenant["teammates"],
): ReadonlyMap<string | null, number> {
  const counts = new Map<string | null, number>();
  for (const { email } of entriesOf(records)) {
    const isListed = domains.length > 0 && decideDomainAllowed(email, domains).value;
    const domain = isListed ? email.slice(email.lastIndexOf("@") + 1).toLowerCase() : null;
    counts.set(domain, (counts.get(domain) ?? 0) + 1);
  }
  return counts;
}
