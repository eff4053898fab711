import type { Form } from "pratique/declaration";
import { useLanguage } from "../language.tsx";
import type { Answers } from "./answers.ts";
import type { FoundAt } from "./found-at.ts";
import type { ShownSection } from "./shown-items.ts";
import { ShownPart } from "./shown-part.tsx";

interface FormPanelProps {
  readonly form: Form;
  readonly sections: readonly ShownSection[];
  readonly typed: Answers;
  readonly found: FoundAt;
}

/** The form, section by section, as it concerns this traveller. */
export function FormPanel({ form, sections, typed, found }: FormPanelProps) {
  const { say } = useLanguage();
  return (
    <>
      <h2>{say(form.edition.title)}</h2>
      {form.notice !== undefined && <p className="notice small">{say(form.notice)}</p>}
      {sections.map(({ name, title, items }) => (
        <section key={name} className="form-section">
          {title !== undefined && <h3>{say(title)}</h3>}
          {items.map((shown) => (
            <ShownPart key={shown.place} {...{ shown, typed, found }} />
          ))}
        </section>
      ))}
    </>
  );
}
