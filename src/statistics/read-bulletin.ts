import { SUPPLY_UNITS } from "../clearance/quantity.js";
import { isKeyOf, isName, isRecord, withoutGaps } from "../record.js";
import { failure, type Issue, type Path, type Result, success } from "../result.js";
import {
  PACKING_UNITS,
  type PublishedBulletin,
  type PublishedGroup,
  type PublishedPart,
  type PublishedShare,
  type PublishedSums,
  type PublishedUnit,
  SHARE_BASES,
} from "./published-bulletin.js";
import { type PublishedFigure, printedFigure } from "./published-figure.js";

/** Why something is no published bulletin: a part cannot be read, a unit is not known, or a group is there twice. */
export interface BulletinIssue extends Issue {
  readonly code: "malformed" | "unknown-unit" | "twice";
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads a published bulletin from anything. A figure is a number, a text of its digits such as `"29.0"`, which keeps the zeros
 * that a number loses, or an amount with what it was rounded to. Every issue at once, none of which repeats what was written.
 * Keys that a bulletin does not have are left out. Never throws.
 *
 * @example
 * const read = readBulletin({ total: { quantity: "5917.8" }, groups: [{ code: "masks", quantity: -1 }] });
 * read.ok ? [] : read.issues // => [{ code: "malformed", path: ["groups", 0, "quantity"] }]
 */
export function readBulletin(input: unknown): Result<PublishedBulletin, BulletinIssue> {
  if (!isRecord(input)) return failure({ code: "malformed", path: [] });
  const issues: BulletinIssue[] = [];
  const reader = new Reader(issues);
  const bulletin = reader.bulletin(input);
  const [first, ...others] = issues;
  return first === undefined ? success(bulletin) : failure(first, ...others);
}

/** Reads part by part, and notes every issue. */
class Reader {
  readonly #issues: BulletinIssue[];
  /** Codes by which something of the bulletin is called already. */
  readonly #taken = new Set(["total"]);

  constructor(issues: BulletinIssue[]) {
    this.#issues = issues;
  }

  bulletin(input: Fields): PublishedBulletin {
    return kept<PublishedBulletin>({
      unitOfQuantity: this.#optional(input, "unitOfQuantity", [], (value, path) => this.#unitOfQuantity(value, path)),
      unitOfValue: this.#optional(input, "unitOfValue", [], (value, path) => this.#unitOfValue(value, path)),
      batches: this.#optional(input, "batches", [], (value, path) =>
        Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : this.#note("malformed", path),
      ),
      total: this.#optional(input, "total", [], (value, path) => this.#sums(value, path)),
      groups: this.#optional(input, "groups", [], (value, path) => this.#groups(value, path)),
      crossCuts: this.#optional(input, "crossCuts", [], (value, path) => this.#groups(value, path)),
      shares: this.#optional(input, "shares", [], (value, path) =>
        this.#list(value, path, (one, at) => this.#share(one, at)),
      ),
    });
  }

  #unitOfQuantity(value: unknown, path: Path) {
    if (!isRecord(value)) return this.#note("malformed", path);
    return kept<{ multiple: number; unit: PublishedUnit }>({
      multiple: this.#multiple(value, path),
      unit: this.#unit(value.unit, [...path, "unit"]),
    });
  }

  #unitOfValue(value: unknown, path: Path) {
    if (!isRecord(value)) return this.#note("malformed", path);
    const isCurrency = typeof value.currency === "string" && /^[A-Z]{3}$/.test(value.currency);
    return kept<{ multiple: number; currency: string }>({
      multiple: this.#multiple(value, path),
      currency: isCurrency ? (value.currency as string) : this.#note("unknown-unit", [...path, "currency"]),
    });
  }

  #multiple({ multiple }: Fields, path: Path) {
    return isAmount(multiple) && multiple > 0 ? multiple : this.#note("malformed", [...path, "multiple"]);
  }

  #unit(value: unknown, path: Path): PublishedUnit | undefined {
    return isKeyOf(SUPPLY_UNITS, value) || isKeyOf(PACKING_UNITS, value) ? value : this.#note("unknown-unit", path);
  }

  #sums(value: unknown, path: Path): PublishedSums | undefined {
    if (!isRecord(value)) return this.#note("malformed", path);
    return kept<PublishedSums>({
      quantity: this.#optional(value, "quantity", path, (figure, at) => this.#figure(figure, at)),
      value: this.#optional(value, "value", path, (figure, at) => this.#figure(figure, at)),
    });
  }

  #groups(value: unknown, path: Path): readonly PublishedGroup[] | undefined {
    return this.#list(value, path, (one, at) => {
      const group = this.#part(one, at, this.#taken);
      if (group === undefined || !isRecord(one)) return undefined;
      const taken = new Set<string>();
      const parts = this.#optional(one, "parts", at, (listed, place) =>
        this.#list(listed, place, (part, inPlace) => this.#part(part, inPlace, taken)),
      );
      return kept<PublishedGroup>({ ...group, parts });
    });
  }

  #part(value: unknown, path: Path, taken: Set<string>): PublishedPart | undefined {
    if (!isRecord(value)) return this.#note("malformed", path);
    const code = isName(value.code) ? value.code : undefined;
    if (code === undefined || taken.has(code))
      this.#note(code === undefined ? "malformed" : "twice", [...path, "code"]);
    else taken.add(code);
    const sums = this.#sums(value, path) ?? {};
    return kept<PublishedPart>({
      code,
      unit: this.#optional(value, "unit", path, (unit, at) => this.#unit(unit, at)),
      ...sums,
    });
  }

  #share(value: unknown, path: Path): PublishedShare | undefined {
    if (!isRecord(value)) return this.#note("malformed", path);
    const text = (key: "group" | "of") =>
      typeof value[key] === "string" ? (value[key] as string) : this.#note("malformed", [...path, key]);
    return kept<PublishedShare>({
      group: text("group"),
      of: value.of === undefined ? undefined : text("of"),
      percent: this.#figure(value.percent, [...path, "percent"]),
      claimed: this.#optional(value, "claimed", path, (basis, at) =>
        isKeyOf(SHARE_BASES, basis) ? basis : this.#note("malformed", at),
      ),
    });
  }

  #figure(value: unknown, path: Path): PublishedFigure | undefined {
    if (isAmount(value)) return value;
    if (typeof value === "string") return printedFigure(value) ?? this.#note("malformed", path);
    if (isRecord(value) && isAmount(value.amount) && isAmount(value.roundedTo))
      return { amount: value.amount, roundedTo: value.roundedTo };
    return this.#note("malformed", path);
  }

  #list<Value>(value: unknown, path: Path, read: (one: unknown, path: Path) => Value | undefined) {
    if (!Array.isArray(value)) return this.#note("malformed", path);
    return value.flatMap((one: unknown, place) => read(one, [...path, place]) ?? []);
  }

  #optional<Value>(
    fields: Fields,
    key: string,
    path: Path,
    read: (value: unknown, path: Path) => Value | undefined,
  ): Value | undefined {
    const value = fields[key];
    return value === undefined || value === null ? undefined : read(value, [...path, key]);
  }

  #note(code: BulletinIssue["code"], path: Path): undefined {
    this.#issues.push({ code, path });
    return undefined;
  }
}

/** Without the keys that have no value; where one that must be there has none, an issue was noted and nothing is made of it. */
function kept<Whole extends object>(fields: { readonly [Key in keyof Whole]: Whole[Key] | undefined }): Whole {
  return withoutGaps(fields) as Whole;
}

function isAmount(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value) && value >= 0;
}
