import { Link } from "wouter";
import { useLanguage } from "../language/Language.tsx";
import { PageTitle } from "./PageTitle.tsx";

/** What stands at an address that no page has. */
export function NotFound() {
  const { texts } = useLanguage();
  return (
    <>
      <PageTitle text={texts.notFound.title} />
      <NothingHere />
    </>
  );
}

/** The same below the title of a page that has no such section. */
export function NothingHere() {
  const { texts } = useLanguage();
  return (
    <p className="notice">
      {texts.notFound.text} <Link href="~/">{texts.notFound.back(texts.pages.whoAmI)}</Link>
    </p>
  );
}
