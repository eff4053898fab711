import type { CountryItem } from "pratique/declaration";
import type { ControlProps } from "./control.ts";
import { CountryBox } from "./country-box.tsx";
import { fieldId } from "./field-id.ts";

export function CountryField({ place, label, mark, ...control }: ControlProps<CountryItem>) {
  const id = fieldId(place);
  return (
    <>
      <label id={`${id}-label`} htmlFor={id}>
        {label} {mark !== "" && <span className="soft mark">{mark}</span>}
      </label>
      <CountryBox id={id} labelledBy={`${id}-label`} {...control} />
    </>
  );
}
