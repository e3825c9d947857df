import type { TeammateRecord } from "tenant-policy";
import { useLanguage } from "../../language/Language.tsx";
import { Offered } from "./Offered.tsx";

/** The password, the invitation, and the end of the account. */
export function Account({ record }: { readonly record: TeammateRecord }) {
  const { texts } = useLanguage();
  const { account, invitation } = texts.teammates.person;
  const teammate = record.id;
  return (
    <section className="card" aria-labelledby="account">
      <h2 id="account">{account.title}</h2>
      <Offered body={{ type: "teammates/resetPassword", teammate }}>{account.resetPassword}</Offered>
      <Offered body={{ type: "teammates/resendInvitation", teammate }}>{invitation.resend}</Offered>
      <Offered body={{ type: "teammates/revokeInvitation", teammate }}>{invitation.revoke}</Offered>
      <Offered body={{ type: "teammates/remove", teammate }} look="danger">
        {account.remove}
      </Offered>
    </section>
  );
}
