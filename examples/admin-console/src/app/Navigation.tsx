import { useRef, useState } from "react";
import { Button } from "react-aria-components";
import { Link, useLocation } from "wouter";
import { useLanguage } from "../language/Language.tsx";
import { pageNames, pages } from "./pages.ts";

/** The pages. On a phone they fold behind a button. */
export function Navigation() {
  const { texts } = useLanguage();
  const [location] = useLocation();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <nav
      className="navigation"
      aria-label={texts.menu}
      data-open={isOpen || undefined}
      onKeyDown={({ key }) => {
        if (key !== "Escape" || !isOpen) return;
        setIsOpen(false);
        button.current?.focus();
      }}
    >
      <Button
        ref={button}
        className="button plain menu-button"
        aria-expanded={isOpen}
        aria-controls="pages"
        onPress={() => setIsOpen(!isOpen)}
      >
        {texts.menu}
      </Button>
      <ul id="pages">
        {pageNames.map((name) => {
          const { path } = pages[name];
          const isHere = path === "/" ? location === "/" : `${location}/`.startsWith(`${path}/`);
          return (
            <li key={name}>
              <Link href={path} aria-current={isHere ? "page" : undefined} onClick={() => setIsOpen(false)}>
                {texts.pages[name]}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
