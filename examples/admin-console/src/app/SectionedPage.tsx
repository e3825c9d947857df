import type { ComponentType } from "react";
import { useLanguage } from "../language/Language.tsx";
import type { Texts } from "../texts/en.ts";
import { PageTitle } from "./PageTitle.tsx";
import { Sections } from "./Sections.tsx";

/** The pages whose texts name sections. */
type SectionedName = {
  [Name in keyof Texts]: Texts[Name] extends { readonly lead: string; readonly sections: object }
    ? Name
    : never;
}[keyof Texts] &
  keyof Texts["pages"];

interface SectionedPageProps<Name extends SectionedName> {
  readonly name: Name;
  /** What each section shows, in the order in which they are offered. `helpDesk` stands at `/help-desk`. */
  readonly contents: Readonly<Record<keyof Texts[Name]["sections"], ComponentType>>;
}

/** A page of several sections, each under an address of its own. */
export function SectionedPage<Name extends SectionedName>({ name, contents }: SectionedPageProps<Name>) {
  const { texts } = useLanguage();
  const { lead, sections: titles } = texts[name];
  const named = titles as Readonly<Record<string, string>>;
  const sections = Object.entries<ComponentType>(contents).map(([key, Content]) => ({
    path: `/${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
    title: named[key] ?? key,
    Content,
  }));
  return (
    <>
      <PageTitle text={texts.pages[name]} lead={lead} />
      <Sections label={texts.pages[name]} sections={sections} />
    </>
  );
}
