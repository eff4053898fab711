import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { instant } from "../../src/calendar/instant.js";
import { exitEntryCard5 } from "../../src/declaration/forms/index.js";
import { readDeclaration } from "../../src/declaration/read-declaration.js";
import { say } from "../../src/declaration/say.js";
import { anyOptions, formAndInput, fullCard } from "./cards.js";

describe("form.at(): the form as a Standard Schema", () => {
  it("has the properties of Standard Schema, version 1", () => {
    const { "~standard": standard } = exitEntryCard5.at();
    expect(standard.version).toBe(1);
    expect(standard.vendor).toBe("pratique");
    expect(standard.validate(fullCard)).toMatchObject({ value: { name: "SHI Li" } });
  });

  it("says at its instant what blocks, in English, with the place", () => {
    const schema = exitEntryCard5.at({ asOf: instant("2020-03-19T05:40:00+08:00"), timeZone: "Asia/Shanghai" });
    expect(schema["~standard"].validate({ ...fullCard, telephone: null, symptomsAny: "no" })).toEqual({
      issues: [
        {
          message: "Time of submission: no longer valid; expected a declaration made less than 24 hours ago.",
          path: ["submittedAt"],
        },
        { message: "Telephone: not answered.", path: ["telephone"] },
      ],
    });
  });

  it("agrees with readDeclaration on whatever comes in: a value or issues, never both", () => {
    fc.assert(
      fc.property(formAndInput, anyOptions, ({ form, input }, options) => {
        const validated = form.at(options)["~standard"].validate(input);
        const read = readDeclaration(form, input, options);
        if (validated instanceof Promise) throw new Error("validated at once, and not some time");
        expect("value" in validated).toBe(read.ok);
        if (read.ok) expect(validated).toEqual({ value: read.value });
        else
          expect(validated).toEqual({
            issues: read.issues.map((found) => ({ message: say(found, "en"), path: found.path })),
          });
      }),
      { numRuns: 500 },
    );
  });
});
