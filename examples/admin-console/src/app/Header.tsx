import { lazy, Suspense, useState } from "react";
import { Button } from "react-aria-components";
import { type LanguageName, useLanguage } from "../language/Language.tsx";
import { actorName } from "../state/actorName.ts";
import { useMe } from "../state/useMe.ts";
import { useTenant } from "../state/useTenant.ts";
import { Choice } from "./Choice.tsx";
import { chooseTheme, storedTheme, type Theme, themes } from "./theme.ts";
import { useMyRole } from "./useMyRole.ts";
import { WorkspaceSwitcher } from "./WorkspaceSwitcher.tsx";

const PersonPicker = lazy(async () => ({ default: (await import("./PersonPicker.tsx")).PersonPicker }));
const TenantMenu = lazy(async () => ({ default: (await import("./TenantMenu.tsx")).TenantMenu }));

/** Always visible: the tenant, who looks at the page and from where, the language and the theme. */
export function Header() {
  const { texts } = useLanguage();
  const { name } = useTenant();
  const [open, setOpen] = useState<"person" | "tenant" | null>(null);
  const close = () => setOpen(null);
  return (
    <header className="header">
      <p className="brand">
        <img src="./icon.svg" alt="" width="26" height="26" />
        <span className="sr-only">{texts.product}</span>
      </p>
      <Button
        className="button header-button tenant-button"
        aria-haspopup="dialog"
        onPress={() => setOpen("tenant")}
      >
        <strong>{name}</strong>
        <span aria-hidden="true" className="chevron" />
      </Button>
      <PersonButton open={() => setOpen("person")} />
      <WorkspaceSwitcher />
      <Preferences />
      <Suspense>
        {open === "person" ? <PersonPicker close={close} /> : null}
        {open === "tenant" ? <TenantMenu close={close} /> : null}
      </Suspense>
    </header>
  );
}

function PersonButton({ open }: { readonly open: () => void }) {
  const { texts } = useLanguage();
  const me = useMe();
  const role = useMyRole();
  return (
    <Button className="button header-button person-button" aria-haspopup="dialog" onPress={open}>
      <span className="avatar" aria-hidden="true" data-initial={actorName(me).charAt(0).toUpperCase()} />
      <span className="sr-only">{texts.person.button}</span>
      <span className="person-name">
        <span>{actorName(me)}</span>
        <small>{role}</small>
      </span>
      <span aria-hidden="true" className="chevron" />
    </Button>
  );
}

function Preferences() {
  const { texts, name, choose } = useLanguage();
  const [theme, setTheme] = useState(storedTheme);
  return (
    <div className="preferences">
      <Choice
        label={texts.language.label}
        value={name}
        options={(["en", "de"] as const).map((value) => ({ value, text: texts.language[value] }))}
        choose={(value) => choose(value as LanguageName)}
      />
      <Choice
        label={texts.theme.label}
        value={theme}
        options={themes.map((value) => ({ value, text: texts.theme[value] }))}
        choose={(value) => {
          chooseTheme(value as Theme);
          setTheme(value as Theme);
        }}
      />
    </div>
  );
}
