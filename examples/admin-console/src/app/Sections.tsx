import type { ComponentType } from "react";
import { Link, Redirect, Route, Switch, useLocation } from "wouter";
import { NothingHere } from "./NotFound.tsx";

export interface Section {
  /** Below the path of its page, such as `/help-desk`. */
  readonly path: string;
  readonly title: string;
  readonly Content: ComponentType;
}

interface SectionsProps {
  readonly label: string;
  /** The first is shown where the address names none. */
  readonly sections: readonly Section[];
}

/** The sections of a page, each with an address. They are links and no tabs, so that each can be shared and opened beside. */
export function Sections({ label, sections }: SectionsProps) {
  const [location] = useLocation();
  return (
    <>
      <nav className="sections" aria-label={label}>
        {sections.map(({ path, title }) => (
          <Link key={path} href={path} aria-current={location.startsWith(path) ? "page" : undefined}>
            {title}
          </Link>
        ))}
      </nav>
      <Switch>
        {sections.map(({ path, Content }) => (
          <Route key={path} path={`${path}/*?`}>
            <Content />
          </Route>
        ))}
        <Route path="/">
          <Redirect to={sections[0]?.path ?? "/"} replace />
        </Route>
        <Route>
          <NothingHere />
        </Route>
      </Switch>
    </>
  );
}
