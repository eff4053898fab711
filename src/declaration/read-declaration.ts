import { failure, type Result, success } from "../result.js";
import { type ExaminationOptions, examine } from "./examine.js";
import type { Finding } from "./finding.js";
import type { Form } from "./form.js";
import type { DeclarationOf, ItemTable } from "./items.js";

/**
 * The strict door: the declaration, or every finding that blocks. Findings that only refer, ask or note let it pass.
 *
 * @example
 * readDeclaration(exitEntryCard5, {}).ok // => false
 */
export function readDeclaration<Items extends ItemTable>(
  form: Form<Items>,
  input: unknown,
  options: ExaminationOptions = {},
): Result<DeclarationOf<Items>, Finding> {
  const { declaration, findings } = examine(form, input, options);
  const [first, ...others] = findings.filter(({ severity }) => severity === "block");
  return first === undefined ? success(declaration) : failure(first, ...others);
}
