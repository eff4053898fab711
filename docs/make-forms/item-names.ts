import type { Text } from "pratique";
import { type Form, type Item, itemAt, itemsOf } from "pratique/declaration";
import { type ConditionNames, markdownParts } from "pratique/exchange";
import type { Unit } from "pratique/logic";

const { phrase, quoted, same } = markdownParts;

/** What the conditions of a form may read besides its items. */
const CLOCKS: Readonly<Record<string, Text>> = {
  asOf: { en: "the time of the examination", zh: "审核时间" },
  declaredAt: { en: "the time of the declaration", zh: "申报时间" },
};

/** What the items of one form are called where its conditions are put into words. */
export class ItemNames implements ConditionNames {
  readonly #form: Form;
  readonly #taken: ReadonlyMap<string, number>;

  constructor(form: Form) {
    this.#form = form;
    const taken = new Map<string, number>();
    for (const { item } of itemsOf(form.items)) taken.set(keyOf(item), (taken.get(keyOf(item)) ?? 0) + 1);
    this.#taken = taken;
  }

  item(path: string): Item | undefined {
    return itemAt(this.#form.items, path);
  }

  /** The label in quotation marks; where the form has it several times, after that of the group or list around it. */
  name(path: string): Text {
    const item = this.item(path);
    if (item === undefined) return CLOCKS[path] ?? same(`\`${path}\``);
    const outer = path.includes(".") ? this.item(path.slice(0, path.lastIndexOf("."))) : undefined;
    if (outer === undefined || this.#taken.get(keyOf(item)) === 1) return quoted(item.label);
    return quoted(
      phrase({ en: "{outer}: {inner}", zh: "{outer}：{inner}" }, { outer: outer.label, inner: item.label }),
    );
  }

  /** What the form calls one of the options of an item; what is no option, such as a country, stands as it is. */
  option(path: string, code: string): Text {
    const item = this.item(path);
    if (item?.kind === "yes-no") return quoted(code === "yes" ? { en: "yes", zh: "是" } : { en: "no", zh: "否" });
    const options: Readonly<Record<string, Text>> = item !== undefined && "options" in item ? item.options : {};
    return quoted(options[code] ?? same(code));
  }

  unit(path: string): Unit | undefined {
    const item = this.item(path);
    return item?.kind === "number" ? item.unit : undefined;
  }

  /** The clocks are no items. */
  isMoment(path: string): boolean {
    const kind = this.item(path)?.kind;
    return kind === undefined || kind === "date" || kind === "instant";
  }
}

function keyOf({ label }: Item): string {
  return `${label.en}\n${label.zh}`;
}
