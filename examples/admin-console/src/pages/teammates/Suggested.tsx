import "../../styles/overlays.css";
import { useDeferredValue, useMemo, useState } from "react";
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from "react-aria-components";

/** So many are suggested; whoever looks for another one types more. */
const mostSuggested = 60;

interface Suggestion {
  readonly id: string;
  readonly about: string;
}

interface SuggestedProps {
  readonly label: string;
  readonly chosen: string;
  readonly options: readonly Suggestion[];
  readonly choose: (id: string) => void;
}

/** One of many, found by a part of its id or of what is said about it. */
export function Suggested({ label, chosen, options, choose }: SuggestedProps) {
  const [written, setWritten] = useState(chosen);
  const [seen, setSeen] = useState(chosen);
  if (seen !== chosen) {
    setSeen(chosen);
    setWritten(chosen);
  }
  const word = useDeferredValue(written === chosen ? "" : written.trim().toLowerCase());
  const items = useMemo(
    () =>
      options
        .filter(({ id, about }) => `${id} ${about}`.toLowerCase().includes(word))
        .slice(0, mostSuggested),
    [options, word],
  );
  return (
    <ComboBox
      className="field suggested"
      items={items}
      inputValue={written}
      onInputChange={setWritten}
      selectedKey={chosen === "" ? null : chosen}
      onSelectionChange={(key) => (key === null ? setWritten(chosen) : choose(String(key)))}
      defaultFilter={() => true}
      menuTrigger="focus"
    >
      <Label>{label}</Label>
      <div className="suggested-input">
        <Input spellCheck="false" />
        <Button className="button plain">
          <span className="chevron" aria-hidden="true" />
        </Button>
      </div>
      <Popover className="popover">
        <ListBox<Suggestion> className="listbox">
          {({ id, about }) => (
            <ListBoxItem id={id} textValue={id} className="listbox-item">
              <Text slot="label">{id}</Text>
              <Text slot="description">{about}</Text>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
