import type { AnyCondition } from "../logic/condition.js";
import type { Path } from "../result.js";
import type { Text } from "../text.js";
import { besideOf, ITEM_LOST, type ItemLostCode } from "./fhir-questionnaire-beside.js";
import { freeName } from "./fhir-questionnaire-names.js";
import { type FhirObject, fhirText } from "./fhir-questionnaire-parts.js";
import type { FhirAside, FhirItemWriting, FhirNotKept } from "./fhir-questionnaire-writing.js";

/** @internal What is remembered and told of a questionnaire while it is read. */
export class FhirItemRecord {
  readonly notKept: FhirNotKept[] = [];
  readonly asides: FhirAside[] = [];
  /** Those that are taken. */
  readonly linkIds = new Set<string>();
  private readonly written = new Map<string, FhirItemWriting>();

  /** The writings of all items by their paths. */
  writings(): Readonly<Record<string, FhirItemWriting>> {
    return Object.fromEntries(this.written);
  }

  /** Tells what the form does not hold. */
  lost(path: Path, code: ItemLostCode, isBeside: boolean): void {
    this.notKept.push({ path, what: ITEM_LOST[code], isBeside });
  }

  /** The linkId of an item: its own, or one that is made where it has none or another item has it. */
  linkId(raw: FhirObject, path: Path): string {
    const own = fhirText(raw["linkId"]);
    const isTwice = own !== undefined && this.linkIds.has(own);
    if (own === undefined || isTwice) this.lost([...path, "linkId"], isTwice ? "link-id-twice" : "no-link-id", false);
    const made = own ?? `item-${path.filter((step) => typeof step === "number").join("-")}`;
    const linkId = freeName(made, (name) => this.linkIds.has(name));
    this.linkIds.add(linkId);
    return linkId;
  }

  /** What a form does not have, beside it and told. */
  also(raw: FhirObject, path: Path, held: readonly string[], isHeld: readonly string[]): FhirObject | undefined {
    const { also, told } = besideOf(raw, held, isHeld);
    for (const [key, code] of told) this.lost([...path, key], code, true);
    return also;
  }

  /** Remembers how the item at a path was written. */
  keep(at: string, writing: FhirItemWriting, also?: FhirObject): void {
    this.written.set(at, also === undefined ? writing : { ...writing, also });
  }
}

/** @internal How an item was asked, for as long as the form asks it so. */
export function rememberedOf(
  raw: FhirObject,
  under: string | undefined,
  label: Text,
  condition: AnyCondition | undefined,
): Omit<FhirItemWriting, "linkId"> {
  const { required, repeats, enableWhen, enableBehavior, text, _text } = raw;
  return {
    ...(typeof required === "boolean" && { required }),
    ...(typeof repeats === "boolean" && { repeats }),
    ...(under !== undefined && { under }),
    text: { as: label, raw: { ...(text !== undefined && { text }), ...(_text !== undefined && { _text }) } },
    ...((enableWhen !== undefined || enableBehavior !== undefined) && {
      enableWhen: {
        as: condition,
        raw: {
          ...(enableWhen !== undefined && { enableWhen }),
          ...(enableBehavior !== undefined && { enableBehavior }),
        },
      },
    }),
  };
}
