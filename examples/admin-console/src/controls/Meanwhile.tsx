import { useLanguage } from "../language/Language.tsx";

/** What was stored while somebody wrote something else. */
export function Meanwhile({ value }: { readonly value: string | undefined }) {
  const { texts } = useLanguage();
  return (
    <div role="status">
      {value === undefined ? null : <p className="note">{texts.form.meanwhile(value)}</p>}
    </div>
  );
}
