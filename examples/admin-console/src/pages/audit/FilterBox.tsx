import "../../styles/overlays.css";
import {
  Button,
  ComboBox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  ListLayout,
  Popover,
} from "react-aria-components";
import { Virtualizer } from "react-aria-components";
import { useLanguage } from "../../language/Language.tsx";

export interface FilterOption {
  readonly id: string;
  readonly text: string;
}

interface FilterBoxProps {
  readonly label: string;
  /** Empty for any. */
  readonly value: string;
  readonly options: readonly FilterOption[];
  readonly choose: (id: string) => void;
}

/** One of many, found by typing a part of it. Without one, everything is shown. */
export function FilterBox({ label, value, options, choose }: FilterBoxProps) {
  const { texts } = useLanguage();
  return (
    <ComboBox
      className="field filter-box"
      menuTrigger="focus"
      defaultItems={options}
      value={value === "" ? null : value}
      onChange={(id) => choose(id === null ? "" : String(id))}
    >
      <Label>{label}</Label>
      <div className="filter-input">
        <Input placeholder={texts.audit.any} />
        {value === "" ? null : (
          <Button
            slot={null}
            className="clear"
            aria-label={texts.audit.clear(label)}
            onPress={() => choose("")}
          >
            ×
          </Button>
        )}
      </div>
      <Popover className="popover filter-popover">
        <Virtualizer layout={ListLayout} layoutOptions={{ rowSize: 36 }}>
          <ListBox className="listbox filter-list">
            {({ id, text }: FilterOption) => (
              <ListBoxItem id={id} textValue={text} className="listbox-item filter-item">
                {text}
              </ListBoxItem>
            )}
          </ListBox>
        </Virtualizer>
      </Popover>
    </ComboBox>
  );
}
