import { useLanguage } from "../language/Language.tsx";
import { PageTitle } from "./PageTitle.tsx";
import type { PageName } from "./pages.ts";

/** Stands in for a page of this branch that is still to be built. */
export function NotBuiltYet({ page }: { readonly page: PageName }) {
  const { texts } = useLanguage();
  return (
    <>
      <PageTitle text={texts.pages[page]} />
      <p className="notice">{texts.notBuiltYet}</p>
    </>
  );
}
