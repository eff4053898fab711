import type { PathSegment } from "../result.js";
import { type ExaminationOptions, examine } from "./examine.js";
import type { Form } from "./form.js";
import type { DeclarationOf, ItemTable } from "./items.js";
import { say } from "./say.js";

/** A schema as every library that speaks Standard Schema version 1 understands it. */
export interface StandardSchema<Output> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "pratique";
    /** Looks at a value and returns the declaration or what keeps it from passing. */
    readonly validate: (value: unknown) => StandardResult<Output>;
    readonly types?: { readonly input: unknown; readonly output: Output } | undefined;
  };
}

/** What such a schema says of a value: the declaration, or messages in English with their places. */
export type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly { readonly message: string; readonly path: readonly PathSegment[] }[] };

/** The form as a Standard Schema at one instant: findings that block are its issues. */
export function standardSchema<Items extends ItemTable>(
  form: Form<Items>,
  options: ExaminationOptions,
): StandardSchema<DeclarationOf<Items>> {
  return {
    "~standard": {
      version: 1,
      vendor: "pratique",
      validate: (value) => {
        const { declaration, findings } = examine(form, value, options);
        const blocking = findings.filter(({ severity }) => severity === "block");
        if (blocking.length === 0) return { value: declaration };
        return { issues: blocking.map((found) => ({ message: say(found, "en"), path: found.path })) };
      },
    },
  };
}
