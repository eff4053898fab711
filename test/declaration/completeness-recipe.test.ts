import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { completenessRecipe } from "../../src/declaration/completeness-recipe.js";
import { type ExaminationOptions, examine } from "../../src/declaration/examine.js";
import { declarationForm, type Form } from "../../src/declaration/form.js";
import { exitEntryCard5 } from "../../src/declaration/forms/index.js";
import { itemsOf } from "../../src/declaration/item-at.js";
import type { ItemTable } from "../../src/declaration/items.js";
import type { Path } from "../../src/result.js";
import { formAndInput, fullCard, madeUpEdition, text } from "./cards.js";
import { randomCase } from "./random-forms.js";

describe("the recipe of a completeness", () => {
  const label = text("item");
  const yesNo = { kind: "yes-no", label, privacy: "health" } as const;
  const anyCase = fc.oneof(
    randomCase,
    formAndInput.map((each) => ({ ...each, options: {} as ExaminationOptions })),
  );

  it("tells of every item that was required how it was answered, in the form's order, and where it stands", () => {
    const form = declarationForm({
      edition: madeUpEdition,
      sections: { health: label, travel: label, rest: label },
      items: {
        late: { ...yesNo, section: "health", required: { fact: "stays", count: { atLeast: 2 } } },
        fever: { ...yesNo, section: "health" },
        cough: { ...yesNo, section: "health" },
        optional: { ...yesNo, section: "health", required: false },
        stays: {
          kind: "list",
          label,
          privacy: "travel",
          section: "travel",
          items: {
            city: { kind: "text", label, privacy: "travel", required: { fact: "vaccinated", is: "yes" } },
            isOver: yesNo,
          },
        },
        vaccinated: yesNo,
        kin: { kind: "group", label, items: { name: { kind: "text", label, privacy: "contact" } } },
      },
    });
    const input = {
      fever: absent("asked-declined"),
      cough: 5,
      stays: [{ city: "Milan" }, { isOver: "no" }],
      vaccinated: "yes",
      kin: "?",
    };
    const examination = examine(form, input);
    const recipe = completenessRecipe(examination);
    const { completeness } = examination;
    expect(recipe.items.map(({ path, section, state }) => `${path.join(".")} ${section} ${state}`)).toEqual([
      "late health missing",
      "fever health unknown",
      "cough health malformed",
      "stays travel answered",
      "stays.0.city travel answered",
      "stays.0.isOver travel missing",
      "stays.1.city travel missing",
      "stays.1.isOver travel answered",
      "vaccinated undefined answered",
      "kin.name kin malformed",
    ]);
    expect(recipe.sections).toEqual([
      { section: "health", required: 3, answered: 1, unknown: 1, share: 1 / 3 },
      { section: "travel", required: 5, answered: 3, unknown: 0, share: 3 / 5 },
      { section: "rest", required: 0, answered: 0, unknown: 0, share: undefined },
      { section: undefined, required: 1, answered: 1, unknown: 0, share: 1 },
      { section: "kin", required: 1, answered: 0, unknown: 0, share: 0 },
    ]);
    expect(completeness).toEqual({ required: 10, answered: 5, unknown: 1, share: 0.5 });
  });

  it("agrees with it: item by item, and the sections together", () => {
    fc.assert(
      fc.property(anyCase, ({ form, input, options }) => {
        const examination = examine(form as Form, input, options);
        const { completeness, findings } = examination;
        const recipe = completenessRecipe(examination);
        const count = (...states: string[]) => recipe.items.filter(({ state }) => states.includes(state)).length;
        expect([recipe.items.length, count("answered", "unknown"), count("unknown")]).toEqual([
          completeness.required,
          completeness.answered,
          completeness.unknown,
        ]);
        const sum = (key: "required" | "answered" | "unknown") =>
          recipe.sections.reduce((all, each) => all + each[key], 0);
        expect([sum("required"), sum("answered"), sum("unknown")]).toEqual([
          completeness.required,
          completeness.answered,
          completeness.unknown,
        ]);
        for (const { required, answered, share } of recipe.sections)
          expect(share).toBe(required === 0 ? undefined : answered / required);
        const places = (all: readonly { readonly path: Path }[]) => all.map(({ path }) => path.join(".")).sort();
        expect(places(recipe.items.filter(({ state }) => state === "missing"))).toEqual(
          places(findings.filter(({ code }) => code === "missing")),
        );
        expect(new Set(places(recipe.items)).size).toBe(recipe.items.length);
      }),
      { numRuns: 1500 },
    );
  });

  it("is whole exactly when nothing that is required is missing or illegible", () => {
    fc.assert(
      fc.property(anyCase, ({ form, input, options }) => {
        const examination = examine(form as Form, input, options);
        const { completeness, findings } = examination;
        const recipe = completenessRecipe(examination);
        const isWhole = recipe.items.every(({ state }) => state === "answered" || state === "unknown");
        expect(completeness.share === 1).toBe(completeness.required > 0 && isWhole);
        expect(completeness.share === undefined).toBe(completeness.required === 0);
        if (completeness.share === 1) expect(findings.some(({ code }) => code === "missing")).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it("stands in the order of the form, a list's rows one after the other", () => {
    fc.assert(
      fc.property(anyCase, ({ form, input, options }) => {
        const { items } = completenessRecipe(examine(form as Form, input, options));
        const orders = itemsOf(form.items as ItemTable).map(({ path }) => path);
        // The place of each part of a path among what stands beside it, and of each row among the rows.
        const rank = (path: Path) =>
          path.map((part, index) => {
            const names = path.slice(0, index + 1).filter((each) => typeof each === "string");
            return typeof part === "number" ? part : orders.indexOf(names.join("."));
          });
        for (const [index, each] of items.slice(1).entries()) {
          const [one, other] = [rank(items[index]?.path ?? []), rank(each.path)];
          const at = one.findIndex((part, place) => part !== other[place]);
          expect(at < 0 || (one[at] as number) < (other[at] ?? -1)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("changes nothing by being asked for, and may be asked for at any time", () => {
    fc.assert(
      fc.property(anyCase, ({ form, input, options }) => {
        const examination = examine(form as Form, input, options);
        const before = JSON.stringify(completenessRecipe(examination));
        const whole = JSON.stringify(examination);
        expect(JSON.stringify(completenessRecipe(examination))).toBe(before);
        expect(JSON.stringify(examination)).toBe(whole);
        expect(whole).toBe(JSON.stringify(examine(form as Form, input, options)));
      }),
      { numRuns: 500 },
    );
  });

  it("of nobody is empty", () => {
    const recipe = completenessRecipe(examine(exitEntryCard5, fullCard, { carries: [] }));
    expect(recipe.items).toEqual([]);
    for (const { required, share } of recipe.sections) expect([required, share]).toEqual([0, undefined]);
  });
});
