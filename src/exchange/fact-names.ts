import type { FactKind, FactTable, Unit } from "../logic/facts.js";
import { unitName } from "../logic/units-in-words.js";
import type { Text } from "../text.js";
import type { ConditionNames } from "./leaf-in-words.js";
import { phrase, quoted, same } from "./phrase.js";

/** @internal What the facts of a policy are called where its conditions are put into words. */
export class FactNames implements ConditionNames {
  readonly #table: FactTable;

  constructor(table: FactTable) {
    this.#table = table;
  }

  /** The fact at a path; of an element of a list, after the name of the list and a dot. */
  fact(path: string): FactKind | undefined {
    const [name = "", ...within] = path.split(".");
    const fact = this.#table[name];
    if (within.length === 0 || fact === undefined) return fact;
    return fact.kind === "list" ? new FactNames(fact.of).fact(within.join(".")) : undefined;
  }

  name(path: string): Text {
    const label = this.fact(path)?.label;
    return label === undefined ? same(`\`${path}\``) : quoted(label);
  }

  option(path: string, code: string): Text {
    const fact = this.fact(path);
    if (fact?.kind === "yes-no") return quoted(code === "yes" ? { en: "yes", zh: "是" } : { en: "no", zh: "否" });
    const names = fact !== undefined && "names" in fact ? fact.names : undefined;
    return quoted(names?.[code] ?? same(code));
  }

  unit(path: string): Unit | undefined {
    const fact = this.fact(path);
    return fact?.kind === "number" ? fact.unit : undefined;
  }

  isMoment(path: string): boolean {
    const kind = this.fact(path)?.kind;
    return kind === "date" || kind === "instant";
  }
}

/** @internal Every fact of a table and of the lists in it, with its path, in order. */
export function placedFacts(table: FactTable, before = ""): [path: string, fact: FactKind][] {
  return Object.entries(table).flatMap(([name, fact]): [string, FactKind][] => [
    [`${before}${name}`, fact],
    ...(fact.kind === "list" ? placedFacts(fact.of, `${before}${name}.`) : []),
  ]);
}

/** @internal What kind of answer a fact has: its options by name, its unit, its elements. */
export function kindInWords(path: string, fact: FactKind, names: FactNames): Text {
  switch (fact.kind) {
    case "yes-no":
      return { en: "yes or no", zh: "是或否" };
    case "text":
      return { en: "text", zh: "文本" };
    case "date":
      return { en: "day", zh: "日期" };
    case "instant":
      return { en: "instant", zh: "时刻" };
    case "number":
      return phrase(
        { en: "number ({unit})", zh: "数值（{unit}）" },
        { unit: unitName(fact.unit) ?? { en: "count", zh: "计数" } },
      );
    case "list":
      return { en: "list", zh: "列表" };
    default: {
      const kind = fact.kind === "choice" ? { en: "one of", zh: "单选" } : { en: "any of", zh: "可选多项" };
      if (fact.options.length === 0) return { en: "any codes", zh: "任意代码" };
      const options = fact.options.map((option) => names.option(path, option));
      return {
        en: `${kind.en} ${options.map(({ en }) => en).join(", ")}`,
        zh: `${kind.zh}：${options.map(({ zh }) => zh).join("、")}`,
      };
    }
  }
}
