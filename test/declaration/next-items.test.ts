import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absent, isAbsent } from "../../src/answer.js";
import { type ExaminationOptions, examine } from "../../src/declaration/examine.js";
import { declarationForm, type Form } from "../../src/declaration/form.js";
import { exitEntryCard5 } from "../../src/declaration/forms/index.js";
import type { Item, ItemTable } from "../../src/declaration/items.js";
import { nextItems } from "../../src/declaration/next-items.js";
import type { Path } from "../../src/result.js";
import { formAndInput, fullCard, madeUpEdition, text } from "./cards.js";
import { answerTo, type Choose, randomCase, recordOf, withPart } from "./random-forms.js";

const yesNo = { kind: "yes-no", label: text("item"), privacy: "health" } as const;
const asked = (form: unknown, input: unknown, options: ExaminationOptions = {}) =>
  nextItems(form as Form, input, options).map(({ path }) => path.join("."));

/** Every item of a table asked as if it were required. */
function allRequired(items: ItemTable): ItemTable {
  return Object.fromEntries(
    Object.entries(items).map(([name, item]): [string, Item] => {
      if (item.kind === "group") return [name, { ...item, items: allRequired(item.items) }];
      const { required: _, ...rest } = item;
      return [name, (rest.kind === "list" ? { ...rest, items: allRequired(rest.items) } : rest) as Item];
    }),
  );
}

/** Places of groups that may be left out and were not begun. */
function notBegun(items: ItemTable, record: unknown, path: Path, carries?: readonly string[]): string[] {
  return Object.entries(items).flatMap(([name, item]) => {
    const here = [...path, name];
    if (carries !== undefined && !carries.includes(String(here[0]))) return [];
    const answer = (record as Record<string, unknown>)[name];
    if (item.kind === "list" && Array.isArray(answer))
      return answer.flatMap((row, index) => (isAbsent(row) ? [] : notBegun(item.items, row, [...here, index])));
    if (item.kind !== "group") return [];
    if (!isAbsent(answer)) return notBegun(item.items, answer, here);
    return answer.absent === "not-asked" ? [here.join(".")] : [];
  });
}

function answerAt(choose: Choose, { path, item }: { path: Path; item: Item }): unknown {
  if (item.kind === "group") return choose<unknown>({}, recordOf(choose, item.items), absent("asked-declined"));
  if (item.kind !== "list")
    return choose("give", "give", "refuse") === "give" ? answerTo(choose, item) : absent("asked-unknown");
  const row = () => choose({}, recordOf(choose, item.items));
  return typeof path.at(-1) === "number" ? row() : [row()];
}

describe("nextItems", () => {
  it("asks an empty card for what concerns everyone, in the form's order", () => {
    const next = nextItems(exitEntryCard5, {});
    const plain = Object.entries(exitEntryCard5.items).filter(([, item]) => !("relevantWhen" in item));
    expect(next.map(({ path, item }) => [path, item])).toEqual(plain.map(([name, item]) => [[name], item]));
    expect(next.filter(({ required }) => required !== "true").map(({ path }) => path)).toEqual([["submittedAt"]]);
    expect(next.some(({ again }) => again)).toBe(false);
  });

  it("asks nothing of a full card, and on from what an answer decides", () => {
    expect(asked(exitEntryCard5, fullCard)).toEqual([]);
    const { otherSymptomText: _, ...card } = fullCard;
    expect(asked(exitEntryCard5, card)).toEqual(["otherSymptomText"]);
    expect(asked(exitEntryCard5, { ...card, symptomsListed: ["fever"] })).toEqual([]);
    expect(asked(exitEntryCard5, { ...card, symptomsAny: "" })).toEqual(["symptomsAny", "otherSymptomText"]);
    expect(asked(exitEntryCard5, { ...card, symptomsAny: "", symptomsListed: "" })).toEqual(["symptomsAny"]);
  });

  it("asks again for what cannot be read, in part or as a whole", () => {
    const card = { ...fullCard, birthDate: "yesterday", symptomsListed: ["fever", "gout"], sex: 5 };
    expect(nextItems(exitEntryCard5, card).map(({ path, again }) => [path[0], again])).toEqual([
      ["sex", true],
      ["birthDate", true],
      ["symptomsListed", true],
    ]);
    expect(asked(exitEntryCard5, { ...fullCard, tested: "no", testResult: "?" })).toEqual([]); // taken out
    // Whether symptoms apply is not known; what stands there blocks all the same.
    const undecided = { ...fullCard, symptomsAny: absent("asked-unknown"), symptomsListed: 5, otherSymptomText: "" };
    expect(nextItems(exitEntryCard5, undecided)).toMatchObject([
      { path: ["symptomsListed"], again: true, required: "undecided" },
    ]);
  });

  it("asks the rows that were begun for what they lack, and a row that is none once more", () => {
    const stays = [fullCard.travelHistory[0], { from: "2020-03-05" }, "Paris"];
    expect(
      nextItems(exitEntryCard5, { ...fullCard, travelHistory: stays }).map(({ path, again }) => [
        path.join("."),
        again,
      ]),
    ).toEqual([
      ["travelHistory.1.to", false],
      ["travelHistory.1.country", false],
      ["travelHistory.1.city", false],
      ["travelHistory.2", true],
    ]);
  });

  it("asks a list with too many rows again as a whole", () => {
    const form = declarationForm({
      edition: madeUpEdition,
      items: { rows: { kind: "list", label: text("rows"), privacy: "health", maximumRows: 1, items: { a: yesNo } } },
    });
    expect(nextItems(form, { rows: [{}, {}] })).toMatchObject([{ path: ["rows"], again: true }]);
    expect(asked(form, { rows: [{}] })).toEqual(["rows.0.a"]);
  });

  it("asks a group that may be left out as a whole, its items once it is begun, and nothing once it was declined", () => {
    const kin = {
      kind: "group",
      label: text("kin"),
      required: false,
      items: { a: yesNo, b: { ...yesNo, required: false } },
    } as const;
    const form = declarationForm({ edition: madeUpEdition, items: { kin } });
    expect(nextItems(form, {})).toEqual([
      { path: ["kin"], item: form.items.kin, section: "kin", required: "false", again: false },
    ]);
    expect(nextItems(form, { kin: "x" })).toMatchObject([{ path: ["kin"], again: true }]);
    expect(asked(form, { kin: {} })).toEqual(["kin.a", "kin.b"]);
    for (const reason of ["asked-declined", "asked-unknown"] as const)
      expect(asked(form, { kin: absent(reason) })).toEqual([]);
    expect(asked(form, { kin: absent("not-asked") })).toEqual(["kin"]);
  });

  it("says whether an answer is required, undecided while that hangs on another", () => {
    const form = declarationForm({
      edition: madeUpEdition,
      items: { a: { ...yesNo, required: { fact: "b", is: "yes" } }, b: yesNo, c: { ...yesNo, required: false } },
    });
    const required = (input: unknown) => nextItems(form, input).map(({ path, required }) => `${path[0]} ${required}`);
    expect(required({})).toEqual(["a undecided", "b true", "c false"]);
    expect(required({ b: "yes" })).toEqual(["a true", "c false"]);
    expect(required({ b: "no" })).toEqual(["a false", "c false"]);
  });

  it("tells the sections and keeps to what the source can carry", () => {
    const form = declarationForm({
      edition: madeUpEdition,
      sections: { first: text("first") },
      items: {
        a: { ...yesNo, section: "first" },
        g: {
          kind: "group",
          label: text("g"),
          items: { b: yesNo, h: { kind: "group", label: text("h"), items: { c: yesNo } } },
        },
      },
    });
    expect(nextItems(form, {}).map(({ section }) => section)).toEqual(["first", "g", "g"]);
    expect(asked(form, {}, { carries: ["g"] })).toEqual(["g.b", "g.h.c"]);
  });

  it("asks what would be missing or cannot be read if everything had to be answered, and groups not begun: no more, no less", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          randomCase,
          formAndInput.map((each) => ({ ...each, options: {} as ExaminationOptions })),
        ),
        ({ form, input, options }) => {
          const demanding = declarationForm({ ...form, items: allRequired(form.items) });
          const { findings, declaration } = examine(demanding as Form, input, options);
          const open = findings
            .filter(({ code, path }) => (code === "missing" || code === "malformed") && path.length > 0)
            .filter(({ path }) => options.carries === undefined || options.carries.includes(String(path[0])))
            .map(({ path }) => path.join("."));
          const all = [...new Set([...open, ...notBegun(form.items, declaration, [], options.carries)])];
          // What is asked again as a whole is not asked for its parts besides.
          const outermost = all.filter((place) => !all.some((other) => place.startsWith(`${other}.`)));
          expect(asked(form, input, options).sort()).toEqual(outermost.sort());
        },
      ),
      { numRuns: 1200 },
    );
  });

  it("ends: whoever answers what is asked, again and again, comes to a declaration in which nothing is missing or illegible", () => {
    fc.assert(
      fc.property(randomCase, ({ form, input, options, choose }) => {
        let answers = typeof input === "object" && input !== null && !Array.isArray(input) ? input : {};
        let rounds = 0;
        for (let next = nextItems(form, answers, options); next.length > 0; next = nextItems(form, answers, options)) {
          expect(rounds++).toBeLessThan(30);
          for (const each of next) answers = withPart(answers, each.path, answerAt(choose, each)) as object;
        }
        const { findings, completeness } = examine(form, answers, options);
        const carried = findings.filter(({ path }) => options.carries?.includes(String(path[0])) ?? true);
        expect(carried.filter(({ code }) => code === "missing" || code === "malformed")).toEqual([]);
        expect(completeness.share ?? 1).toBe(1);
      }),
      { numRuns: 800 },
    );
  });
});
