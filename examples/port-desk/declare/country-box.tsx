import { useState } from "react";
import { Button, ComboBox, Input, ListBox, ListBoxItem, Popover } from "react-aria-components";
import { useLanguage } from "../language.tsx";
import { countriesIn, countryNamed, countryText, isCountryLike } from "./countries.ts";
import { WORDS } from "./words.ts";

interface CountryBoxProps {
  readonly id: string;
  readonly typed: unknown;
  readonly labelledBy?: string;
  readonly label?: string;
  readonly describedBy: string;
  readonly isInvalid: boolean;
  readonly isRequired: boolean;
  readonly onAnswer: (answer: string) => void;
}

/** A country by its name, out of all of them; what is none stays as it was typed, to be found. */
export function CountryBox({ id, typed, labelledBy, label, onAnswer, ...props }: CountryBoxProps) {
  const { describedBy, isInvalid, isRequired } = props;
  const { language, say } = useLanguage();
  // While it is being written, the text is the person's own; then it is the name of what they named.
  const [writing, setWriting] = useState<string>();
  const text = writing ?? countryText(typed, language);
  const chosen = writing === undefined && typeof typed === "string" && text !== typed ? typed : null;
  const choose = (code: string) => {
    setWriting(undefined);
    onAnswer(code);
  };
  const write = (written: string) => {
    if (written === text) return;
    setWriting(written);
    onAnswer(countryNamed(written));
  };
  return (
    <ComboBox
      id={id}
      className="country-box"
      {...(labelledBy === undefined ? { "aria-label": label ?? "" } : { "aria-labelledby": labelledBy })}
      aria-describedby={describedBy}
      allowsCustomValue
      isInvalid={isInvalid}
      isRequired={isRequired}
      validationBehavior="aria"
      defaultItems={countriesIn(language)}
      defaultFilter={isCountryLike}
      inputValue={text}
      selectedKey={chosen}
      onInputChange={write}
      onSelectionChange={(key) => key !== null && choose(String(key))}
      onBlur={() => setWriting(undefined)}
    >
      <Input className="country-input" autoComplete="off" />
      <Button aria-label={say(WORDS.showCountries)}>▾</Button>
      <Popover className="country-popover">
        <ListBox className="country-list" aria-label={say(WORDS.countries)}>
          {({ id: code, name }: { readonly id: string; readonly name: string }) => (
            <ListBoxItem id={code} textValue={name}>
              {name}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
