import "../styles/overlays.css";
import { useDeferredValue, useMemo, useState } from "react";
import {
  Dialog,
  Heading,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  ListLayout,
  Modal,
} from "react-aria-components";
import { Autocomplete, ModalOverlay, SearchField, Virtualizer } from "react-aria-components";
import { entriesOf, type TeammateRecord } from "tenant-policy";
import { useLanguage } from "../language/Language.tsx";
import { becomeMe, type Me } from "../state/store.ts";
import { useTenant } from "../state/useTenant.ts";
import { workspaceName } from "../state/workspaceName.ts";

/** So many are listed; whoever looks for another one types a part of the name. */
const mostListed = 500;

interface Choosable {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly me: Me;
}

/** Everybody as whom the page can be looked at: the people of the tenant, and support and partners. */
export function PersonPicker({ close }: { readonly close: () => void }) {
  const { texts } = useLanguage();
  const [written, setWritten] = useState("");
  const { found, teammates, outsiders } = usePeople(useDeferredValue(written));
  const choose = (id: unknown) => {
    const chosen = found.find((person) => person.id === id);
    if (chosen !== undefined) becomeMe(chosen.me);
    close();
  };
  return (
    <ModalOverlay className="overlay" isOpen isDismissable onOpenChange={close}>
      <Modal className="modal narrow">
        <Dialog className="dialog">
          <Heading slot="title">{texts.person.title}</Heading>
          <Autocomplete inputValue={written} onInputChange={setWritten} disableAutoFocusFirst>
            <SearchField className="field" autoFocus>
              <Label>{texts.person.search}</Label>
              {/* A list that it controls makes it a combobox, which need not be left to walk the list. */}
              <Input role="combobox" aria-expanded="true" />
            </SearchField>
            <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight: 48 }}>
              <ListBox
                className="listbox"
                aria-label={texts.person.list}
                items={found}
                onAction={choose}
                renderEmptyState={() => <p className="muted">{texts.person.none}</p>}
              >
                {({ id, name, about }: Choosable) => (
                  <ListBoxItem id={id} textValue={name} className="listbox-item">
                    <span>{name}</span> <span className="muted">{about}</span>
                  </ListBoxItem>
                )}
              </ListBox>
            </Virtualizer>
          </Autocomplete>
          <p className="muted" aria-live="polite">
            {texts.person.results(teammates, outsiders)}
          </p>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

interface FoundPeople {
  readonly found: readonly Choosable[];
  readonly teammates: number;
  readonly outsiders: number;
}

function usePeople(written: string): FoundPeople {
  const tenant = useTenant();
  const { texts, labels } = useLanguage();
  return useMemo(() => {
    const word = written.trim().toLowerCase();
    const launchers = launchersOf(texts.impact.launchers, labels.role.full);
    const matching = entriesOf(tenant.teammates.records).filter(
      ({ id, email, invitation }) => invitation === null && `${id} ${email}`.toLowerCase().includes(word),
    );
    const people = matching.slice(0, mostListed).map(choosable);
    const others = launchers.filter(({ name, about }) => `${name} ${about}`.toLowerCase().includes(word));
    return { found: [...people, ...others], teammates: matching.length, outsiders: others.length };

    function choosable({ id, role, home }: TeammateRecord): Choosable {
      const about = `${labels.role[role]} · ${workspaceName(tenant, home, texts)}`;
      return { id: `teammate ${id}`, name: id, about, me: { kind: "teammate", id, current: home } };
    }
  }, [tenant, written, texts, labels]);
}

function launchersOf(
  names: { readonly helpDesk: string; readonly partner: string },
  role: string,
): readonly Choosable[] {
  return (["helpDesk", "partner"] as const).map((kind) => ({
    id: `launcher ${kind}`,
    name: kind === "helpDesk" ? "sam@support.example" : "pat@partner.example",
    about: `${names[kind]} · ${role}`,
    me: {
      kind,
      adminUserName: kind === "helpDesk" ? "sam" : "pat",
      adminUserDomain: kind === "helpDesk" ? "support.example" : "partner.example",
      originalRole: "full",
      current: { level: "tenant" },
    },
  }));
}
