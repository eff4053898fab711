import { formPage } from "./form-page.ts";
import { indexPage } from "./index-page.ts";
import { knownForms } from "./known-forms.ts";

/** Every page of `docs/forms` with its text, by file name. */
export function formPages(): ReadonlyMap<string, string> {
  const forms = knownForms();
  return new Map([
    ["README.md", indexPage(forms)],
    ...forms.map((form): [string, string] => [`${form.edition.id}.md`, formPage(form, forms)]),
  ]);
}
