import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { absent } from "../../src/answer.js";
import { instant } from "../../src/calendar/instant.js";
import { declarationForm } from "../../src/declaration/form.js";
import { exitEntryCard5 } from "../../src/declaration/forms/index.js";
import { readDeclaration } from "../../src/declaration/read-declaration.js";
import { say } from "../../src/declaration/say.js";
import { zodSchema } from "../../src/schema/zod-schema.js";
import { LANGUAGES } from "../../src/text.js";
import {
  anyJson,
  anyOptions,
  formAndInput,
  formsWithInput,
  fullCard,
  madeUpEdition,
  text,
} from "../declaration/cards.js";

describe("zodSchema", () => {
  it("reads a full card, and gives the declaration", () => {
    expect(zodSchema(exitEntryCard5).parse({ ...fullCard, tested: "no" })).toEqual({
      ...fullCard,
      tested: "no",
      testResult: absent("not-applicable"),
    });
  });

  it("says everything at once: a wrong type in one place hides nothing elsewhere", () => {
    const input = {
      ...fullCard,
      name: 5,
      sex: "M",
      telephone: "",
      travelHistory: [{ from: "2020-03-05", to: "soon", country: "ITA" }, "Paris"],
    };
    const { error } = zodSchema(exitEntryCard5, { asOf: instant("2020-04-01T00:00:00Z") }).safeParse(input);
    expect(error?.issues.map(({ path, message }) => [path.join("."), message])).toEqual([
      ["submittedAt", "Time of submission: no longer valid; expected a declaration made less than 24 hours ago."],
      ["name", "Name: cannot be read; expected text of at most 200 characters in the form that the item asks for."],
      ["sex", "Sex: cannot be read; expected one of the options."],
      ["telephone", "Telephone: not answered."],
      ["travelHistory.0.to", "To (row 1): cannot be read; expected a date written YYYY-MM-DD."],
      ["travelHistory.0.city", "City (row 1): not answered."],
      [
        "travelHistory.1",
        "Countries and regions of the last 14 days (row 2): cannot be read; expected a group of answers.",
      ],
    ]);
  });

  it("agrees with readDeclaration on whatever comes in: the outcome, the places, the words and the findings", () => {
    fc.assert(
      fc.property(formAndInput, anyOptions, fc.constantFrom(...LANGUAGES), ({ form, input }, options, language) => {
        const parsed = zodSchema(form, { ...options, language }).safeParse(input);
        const read = readDeclaration(form, input, options);
        expect(parsed.success).toBe(read.ok);
        if (read.ok) expect(parsed.data).toEqual(read.value);
        else {
          const issues = parsed.error?.issues ?? [];
          expect(issues.map(({ path }) => path)).toEqual(read.issues.map(({ path }) => path));
          expect(issues.map(({ message }) => message)).toEqual(read.issues.map((found) => say(found, language)));
          expect(issues.map((issue) => (issue as { params?: { finding?: unknown } }).params?.finding)).toEqual(
            read.issues,
          );
        }
      }),
      { numRuns: 400 },
    );
  });

  it("agrees with it on texts as long as can be and on keys of every object", () => {
    const input = JSON.parse(
      '{"__proto__":{"name":"x"},"constructor":1,"toString":"x","travelHistory":[{"__proto__":null}]}',
    );
    for (const each of [
      input,
      { ...fullCard, name: "x".repeat(1_000_000) },
      { ...fullCard, name: "\ud800" },
      [],
      null,
      undefined,
      "x",
    ]) {
      const read = readDeclaration(exitEntryCard5, each);
      const parsed = zodSchema(exitEntryCard5).safeParse(each);
      expect(parsed.success).toBe(read.ok);
      expect(parsed.error?.issues.map(({ path }) => path)).toEqual(
        read.ok ? undefined : read.issues.map(({ path }) => path),
      );
    }
  });

  it("can be made of every form that can be defined", () => {
    const form = declarationForm({
      edition: madeUpEdition,
      items: {
        number: { kind: "text", label: text("number"), privacy: "identity", pattern: "[A-Z]{1,2}-[0-9]{3}|none" },
        toString: { kind: "yes-no", label: text("to string"), privacy: "health" },
        none: { kind: "choice", label: text("none"), privacy: "health", options: {}, required: false },
      },
    });
    expect(zodSchema(form).safeParse({ number: "CA-988", toString: "no" }).success).toBe(true);
    expect(zodSchema(form).safeParse({ number: "CA-9880", toString: "no" }).success).toBe(false);
    expect(
      zodSchema(form)
        .safeParse({ number: "none" })
        .error?.issues.map(({ path }) => path),
    ).toEqual([["toString"]]);
  });

  it("describes itself as a JSON Schema of its input and of what it gives, each item by its label", () => {
    const input = z.toJSONSchema(zodSchema(exitEntryCard5), { io: "input" });
    expect(Object.keys(input.properties ?? {})).toEqual(Object.keys(exitEntryCard5.items));
    expect(input.properties?.["birthDate"]).toMatchObject({ description: "Date of birth" });
    expect(input.required ?? []).toEqual([]);
    const output = z.toJSONSchema(zodSchema(exitEntryCard5));
    expect(output.required).toEqual(Object.keys(exitEntryCard5.items));
    expect(output.properties?.["tested"]).not.toEqual(input.properties?.["tested"]);
  });

  it("reads null and undefined as an empty declaration, as readDeclaration does", () => {
    const items = { remark: { kind: "text", label: text("remark"), privacy: "health", required: false } } as const;
    const form = declarationForm({ edition: madeUpEdition, items });
    for (const input of [undefined, null, {}])
      expect(zodSchema(form).parse(input)).toEqual({ remark: absent("not-asked") });
    for (const input of ["x", 5, [], true]) expect(zodSchema(form).safeParse(input).success).toBe(false);
  });

  it("reads what has keys of its prototype as readDeclaration does", () => {
    const items = { toString: { kind: "text", label: text("text"), privacy: "health", required: false } } as const;
    const form = declarationForm({ edition: madeUpEdition, items });
    expect(zodSchema(form).safeParse({}).success).toBe(true);
    expect(zodSchema(form).extend({ valueOf: z.string() }).safeParse({ valueOf: "x" }).success).toBe(true);
  });

  it("repeats nothing that was written, not even when zod is asked to report its input", () => {
    const { error } = zodSchema(exitEntryCard5).safeParse({ name: 90210, sex: "QQQQ" }, { reportInput: true });
    expect(JSON.stringify(error?.issues)).not.toMatch(/90210|QQQQ/);
  });

  it("throws on nothing that comes in", () => {
    const schema = zodSchema(exitEntryCard5);
    const extended = schema.extend({ extra: z.string() });
    fc.assert(
      fc.property(
        fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true }),
        (input) => {
          expect(schema.safeParse(input).success).toBe(readDeclaration(exitEntryCard5, input).ok);
          expect(extended.safeParse(input).success).toBe(false);
        },
      ),
    );
  });
});

/** What forms are extended with here: keys that are required, optional, converted, filled in, refined and nested. */
const EXTENSION = {
  bookingReference: z.string().regex(/^[A-Z0-9]{6}$/),
  seats: z.coerce.number<number>().optional(),
  channel: z.enum(["web", "counter"]).default("counter"),
  companion: z.looseObject({ name: z.string() }).optional(),
};
const valid = { bookingReference: "ABC123", seats: "2", channel: "web", companion: { name: "x" } };
const anyExtra = fc
  .record({
    bookingReference: fc.oneof(fc.constant("ABC123"), fc.constantFrom("abc", "", 5), anyJson),
    seats: fc.oneof(fc.constantFrom("2", 2, undefined, "x"), anyJson),
    channel: fc.oneof(fc.constantFrom("web", "counter", undefined, "x"), anyJson),
    companion: fc.oneof(fc.constantFrom({ name: "x" }, {}, null, undefined), anyJson),
  })
  .chain((extra) => fc.constantFrom(extra, valid, { bookingReference: "ABC123" }, {}));
const whole = formsWithInput.map(({ form, full }) => ({ form, input: full }));
const anyInput = fc.oneof({ weight: 2, arbitrary: formAndInput }, { weight: 1, arbitrary: fc.constantFrom(...whole) });
const isRecord = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

describe("zodSchema, extended", () => {
  it("reads the keys of the extension beside those of the form", () => {
    const schema = zodSchema(exitEntryCard5).extend({ bookingReference: z.string() });
    const { name, bookingReference } = schema.parse({ ...fullCard, bookingReference: "ABC123" });
    expect([name, bookingReference]).toEqual(["SHI Li", "ABC123"]);
    expect(schema).toBeInstanceOf(z.ZodObject);
    expect(Object.keys(schema.shape)).toEqual([...Object.keys(exitEntryCard5.items), "bookingReference"]);
  });

  it("says everything at once: what is wrong with the form, and with the extension", () => {
    const schema = zodSchema(exitEntryCard5).extend({ bookingReference: z.string(), seats: z.number() });
    const { error } = schema.safeParse({ ...fullCard, name: 5, telephone: "", seats: "two" });
    expect(error?.issues.map(({ path, code }) => [path.join("."), code])).toEqual([
      ["name", "custom"],
      ["telephone", "custom"],
      ["bookingReference", "invalid_type"],
      ["seats", "invalid_type"],
    ]);
    expect(schema.safeParse("x").error?.issues.map(({ path }) => path.join("."))).toEqual(
      expect.arrayContaining(["", "name", "bookingReference", "seats"]),
    );
  });

  it("accepts what readDeclaration and the extension accept, says what both say, and gives what both give", () => {
    const extension = z.object(EXTENSION);
    const outcomes = new Map<string, number>();
    fc.assert(
      fc.property(anyInput, anyExtra, anyOptions, ({ form, input }, extra, options) => {
        const together = isRecord(input) ? { ...input, ...extra } : input;
        const read = readDeclaration(form, together, options);
        const added = extension.safeParse(isRecord(together) ? together : {});
        const parsed = zodSchema(form, options).extend(EXTENSION).safeParse(together);
        const outcome = `${read.ok} and ${added.success}`;
        outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
        expect(parsed.success).toBe(read.ok && added.success);
        if (parsed.success) {
          expect(parsed.data).toEqual({ ...(read.ok ? read.value : {}), ...added.data });
          return;
        }
        const issues = parsed.error?.issues ?? [];
        const findings = issues.map((issue) => (issue as { params?: { finding?: unknown } }).params?.finding);
        expect(findings.filter((finding) => finding !== undefined)).toEqual(read.ok ? [] : read.issues);
        expect(issues.filter((_, index) => findings[index] === undefined)).toEqual(added.error?.issues ?? []);
      }),
      { numRuns: 600 },
    );
    // Each of the four was tried, also the one in which everything is right.
    expect([...outcomes.values()].filter((count) => count > 5)).toHaveLength(4);
  });

  it("awaits an extension that has to be awaited", async () => {
    const isFree = async (reference: string) => reference !== "TAKEN1";
    const schema = zodSchema(exitEntryCard5).extend({ bookingReference: z.string().refine(isFree) });
    expect((await schema.safeParseAsync({ ...fullCard, bookingReference: "ABC123" })).success).toBe(true);
    const { error } = await schema.safeParseAsync({ ...fullCard, name: 5, bookingReference: "TAKEN1" });
    expect(error?.issues.map(({ path }) => path)).toEqual([["name"], ["bookingReference"]]);
  });

  it("stays what it is through whatever else zod derives from it", () => {
    const schema = zodSchema(exitEntryCard5);
    const other = { ...fullCard, favouriteColour: "blue" };
    expect(schema.parse(other)).not.toHaveProperty("favouriteColour");
    expect(schema.loose().parse(other)).toHaveProperty("favouriteColour", "blue");
    expect(
      schema
        .strict()
        .safeParse({ ...other, name: 5 })
        .error?.issues.map(({ code }) => code),
    ).toEqual(["custom", "unrecognized_keys"]);
    expect(schema.strict().safeParse(fullCard).success).toBe(true);
    expect(
      schema
        .catchall(z.number())
        .safeParse(other)
        .error?.issues.map(({ path }) => path),
    ).toEqual([["favouriteColour"]]);
    expect(schema.describe("card").safeParse({ name: 5 }).success).toBe(false);
    expect(
      z
        .array(schema)
        .safeParse([fullCard, {}])
        .error?.issues.every(({ path }) => path[0] === 1),
    ).toBe(true);
    expect(z.object({ card: schema.optional() }).safeParse({}).success).toBe(true);
    expect(schema.or(z.string()).parse("x")).toBe("x");
  });

  it("is refined beside the findings: the refinement sees a declaration whatever was found", () => {
    const seen: unknown[] = [];
    const schema = zodSchema(exitEntryCard5)
      .extend({ bookingReference: z.string() })
      .refine((card) => seen.push(card.name) > 1, { message: "refused" });
    expect(schema.safeParse({ ...fullCard, name: 5, bookingReference: "x" }).error?.issues.at(-1)?.message).toBe(
      "refused",
    );
    expect(schema.safeParse({ ...fullCard, bookingReference: "x" }).success).toBe(true);
    expect(seen).toEqual([absent("asked-unknown"), "SHI Li"]);
  });

  it("is not taken apart: a part of a form cannot be examined", () => {
    const schema = zodSchema(exitEntryCard5);
    expect(() => schema.pick({ name: true })).toThrow();
    expect(() => schema.omit({ name: true })).toThrow();
    expect(() => schema.partial()).toThrow();
    expect(() => schema.extend({ name: z.string() })).toThrow();
  });

  it("takes a narrower schema for an item, beside the form's own findings", () => {
    const telephone = z.templateLiteral(["+", z.string()]);
    const schema = zodSchema(exitEntryCard5).safeExtend({ telephone });
    expect(schema.safeParse(fullCard).success).toBe(true);
    expect(schema.safeParse({ ...fullCard, telephone: "000" }).error?.issues.map(({ path }) => path)).toEqual([
      ["telephone"],
    ]);
    expect(schema.safeParse({ ...fullCard, telephone: "" }).error?.issues.map(({ code }) => code)).toEqual([
      "custom",
      "invalid_format",
    ]);
  });

  it("holds others of its kind, also itself", () => {
    const family = zodSchema(exitEntryCard5).extend({ child: zodSchema(exitEntryCard5).optional() });
    expect(family.safeParse(fullCard).success).toBe(true);
    expect(
      family.safeParse({ ...fullCard, child: { ...fullCard, sex: "M" } }).error?.issues.map(({ path }) => path),
    ).toEqual([["child", "sex"]]);
    const chain: z.ZodType = zodSchema(exitEntryCard5).extend({
      get next(): z.ZodType {
        return chain.optional();
      },
    });
    expect(
      chain.safeParse({ ...fullCard, next: { ...fullCard, next: { ...fullCard, name: 5 } } }).error?.issues[0]?.path,
    ).toEqual(["next", "next", "name"]);
  });

  it("is not compiled past the examination", () => {
    const schema = z.compile(zodSchema(exitEntryCard5).extend({ bookingReference: z.string() }));
    expect(schema.safeParse({ bookingReference: "x" }).success).toBe(false);
    const inside = z.compile(z.object({ card: zodSchema(exitEntryCard5) }));
    expect(inside.safeParse({ card: {} }).success).toBe(false);
    expect(inside.parse({ card: fullCard }).card).toEqual(zodSchema(exitEntryCard5).parse(fullCard));
  });

  it("describes the extension in its JSON Schema too", () => {
    const schema = zodSchema(exitEntryCard5).extend({ bookingReference: z.string() });
    const { properties, required } = z.toJSONSchema(schema, { io: "input" });
    expect([properties?.["bookingReference"], required]).toEqual([{ type: "string" }, ["bookingReference"]]);
  });
});
