import fc from "fast-check";
import { calendarDate } from "../../src/calendar/calendar-date.js";
import { definePolicy, type Policy } from "../../src/risk/policy.js";
import { anyConditionOrKnown } from "../logic/anything-facts.js";
import { travellerTable } from "../logic/traveller-facts.js";

const text = (word: string) => ({ en: word, zh: word });

/** Policies of four grades and a few rules of any shape, over a table with facts of every kind. */
export const anyPolicy: fc.Arbitrary<Policy<typeof travellerTable, "green" | "amber" | "red" | "black">> = fc
  .array(fc.tuple(anyConditionOrKnown, fc.constantFrom("green", "amber", "red", "black")), { maxLength: 7 })
  .map((drawn) =>
    definePolicy({
      edition: {
        id: "any",
        series: "any",
        title: text("any"),
        authority: text("nobody"),
        status: "illustrative",
        from: calendarDate("2020-01-01"),
        source: "made up",
      },
      facts: travellerTable,
      grades: { green: text("green"), amber: text("amber"), red: text("red"), black: text("black") },
      rules: drawn.map(([when, grade], index) => ({
        id: `rule-${index}`,
        when,
        grade,
        text: text(`rule ${index}`),
        source: text(`clause ${index}`),
      })),
    }),
  );
