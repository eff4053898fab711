import { Ajv2020 } from "ajv/dist/2020.js";
import ajvFormats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { examine, exitEntryCard5, type Form } from "../../src/declaration/index.js";
import { openApiComponents, toJsonSchema } from "../../src/exchange/json-schema.js";
import { everyKind, fullCard } from "../declaration/cards.js";
import { randomCase } from "../declaration/random-forms.js";
import { editions } from "../house/editions.js";

const forms = editions().filter((edition): edition is Form & ReturnType<typeof editions>[number] => "items" in edition);

/** What a validator that is not ours says of inputs. */
function validatorOf(form: Form) {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  ajvFormats.default(ajv);
  return ajv.compile(toJsonSchema(form, "en"));
}

/** The findings that say that an input is not what the form asks for, whatever its answers mean together. */
function faultsOfShape(form: Form, input: unknown) {
  const { findings } = examine(form, input as object);
  return findings.filter(
    ({ code, rule }) => rule === undefined && ["malformed", "unrecognised", "out-of-range"].includes(code),
  );
}

describe.each(forms.map((form) => ({ id: form.edition.id, form })))("the JSON Schema of $id", ({ form }) => {
  it("is one, and names every item in either language", () => {
    const validate = validatorOf(form);
    expect(validate({ noSuchItem: 1 })).toBe(false);
    for (const language of ["en", "zh"] as const) {
      const { properties } = toJsonSchema(form, language) as { properties: Record<string, { title: string }> };
      expect(Object.keys(properties)).toEqual(Object.keys(form.items));
      for (const [name, { title }] of Object.entries(properties)) expect(title).toBe(form.items[name]?.label[language]);
    }
  });
});

describe("what fits the schema", () => {
  it("is the full card, and is not with one answer misspelt", () => {
    const validate = validatorOf(exitEntryCard5 as unknown as Form);
    expect(validate(fullCard), JSON.stringify(validate.errors)).toBe(true);
    for (const wrong of [
      { symptomsAny: "No" },
      { symptomsAny: true },
      { symptomsListed: ["fever", "dandruff"] },
      { nationality: "XYZ" },
      { birthDate: "1988-02-30" },
      { submittedAt: "2020-03-18 05:40:00+08:00" },
      { travelHistory: [] },
      { name: " " },
      { name: { absent: "not-asked" } },
      { name: { absent: "because" } },
      { toString: "x" },
    ])
      expect(validate({ ...fullCard, ...wrong }), JSON.stringify(wrong)).toBe(false);
    expect(validate({ ...fullCard, name: { absent: "asked-declined" } })).toBe(true);
    const { name: _, ...nameless } = fullCard;
    expect(validate(nameless)).toBe(false);
  });

  it("is read without a fault of form, and nothing that everyone is asked is left out: any form, any input", () => {
    let fitting = 0;
    fc.assert(
      fc.property(randomCase, ({ form, input }) => {
        if (!validatorOf(form)(input)) return;
        fitting++;
        expect(faultsOfShape(form, input)).toEqual([]);
      }),
      { numRuns: 400 },
    );
    expect(fitting).toBeGreaterThan(10);
  });

  it("of an item of every kind: each wrong value is refused, by the schema or with it by the examination", () => {
    const validate = validatorOf(everyKind as unknown as Form);
    const names = Object.keys(everyKind.items);
    const values = fc.oneof(
      fc.constantFrom(
        "yes",
        "no",
        "a",
        "ITA",
        "2020-03-01",
        "2020-02-30",
        "2020-03-18T00:30:00+08:00",
        "",
        " ",
        3,
        -1,
        1.5,
        true,
        null,
      ),
      fc.jsonValue({ maxDepth: 3 }),
      fc.array(fc.constantFrom("ITA", "red", "x", "2020-03-01", 1)),
      fc.constantFrom({ absent: "asked-unknown" }, { absent: "not-asked" }, { absent: "x" }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...names), values, (name, value) => {
        const input = { [name]: value };
        const errors = validate(input) ? [] : (validate.errors ?? []);
        // Only what is said of this item: the others are missing.
        const isRefused = errors.some(({ instancePath }) => instancePath.startsWith(`/${name}`));
        const faults = faultsOfShape(everyKind as unknown as Form, input).filter(({ path }) => path[0] === name);
        if (faults.length > 0) expect(isRefused, JSON.stringify(value)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("the components of an OpenAPI document", () => {
  it("are the schemas with what they share beside them, and say the same as the schemas do", () => {
    const components = openApiComponents([exitEntryCard5 as unknown as Form], "zh");
    const ajv = new Ajv2020({ strict: true });
    ajvFormats.default(ajv);
    ajv.addVocabulary(["components"]);
    const document = { $id: "urn:example:api", components };
    ajv.addSchema(document);
    const validate = ajv.compile({ $ref: "urn:example:api#/components/schemas/cn-exit-entry-5" });
    expect(validate(fullCard), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...fullCard, nationality: "XYZ" })).toBe(false);
  });

  it("have names that a component may have, each once", () => {
    const card = exitEntryCard5 as unknown as Form;
    expect(() => openApiComponents([card, card], "en")).toThrow(/^openApiComponents: expected/);
    const slash = { ...card, edition: { ...card.edition, id: "a/b" } } as Form;
    expect(() => openApiComponents([slash], "en")).toThrow(/^openApiComponents: expected/);
  });
});
