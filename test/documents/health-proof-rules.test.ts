import { describe, expect, it } from "vitest";
import { calendarDate } from "../../src/calendar/calendar-date.js";
import { instant } from "../../src/calendar/instant.js";
import { euCouncilRecommendation2022, euDccTemplateRules } from "../../src/documents/health-proof-rules.js";
import { healthProofValidity } from "../../src/documents/health-proof-validity.js";
import * as documents from "../../src/documents/index.js";
import { editionsOf } from "../../src/edition/editions-of.js";
import { inForceOn } from "../../src/edition/in-force-on.js";
import { moment, noonOn, recovery, test, vaccination } from "./proofs.js";

const antigen = { ...test, performedAt: instant("2021-06-01T00:00:00Z"), performedOn: calendarDate("2021-06-01") };
const naat = { ...antigen, test: { name: "naat" } } as const;

describe("the template of the EU (known answers of its own rule tests)", () => {
  it.each([
    ["2021-06-01T00:00:00+00:00", "yes"],
    ["2021-06-02T00:00:00+00:00", "yes"],
    ["2021-06-02T23:59:59+00:00", "yes"],
    ["2021-06-03T00:00:00+00:00", "no"], // exactly 48 hours
    ["2021-06-03T13:00:00+00:00", "no"],
  ])("a rapid antigen test of 2021-06-01T00:00Z at %s: %s", (at, valid) => {
    expect(healthProofValidity(antigen, euDccTemplateRules, moment(at)).valid).toBe(valid);
  });

  it.each([
    ["2021-06-03T23:59:59Z", "yes"],
    ["2021-06-04T00:00:00Z", "no"], // exactly 72 hours
  ])("a nucleic acid test of 2021-06-01T00:00Z at %s: %s", (at, valid) => {
    expect(healthProofValidity(naat, euDccTemplateRules, moment(at)).valid).toBe(valid);
  });

  it.each([
    ["2021-05-01", "2021-06-01", "2021-07-01", true],
    ["2021-05-20", "2021-06-01", "2021-07-01", true],
    ["2021-05-26", "2021-06-01", "2021-07-01", false],
    ["2021-05-01", "2021-06-01", "2021-10-28", true], // day 180
    ["2021-05-01", "2021-06-01", "2021-10-29", false],
  ])("a recovery first positive on %s, printed %s to %s lies within the rule: %s", (first, from, until, isWithin) => {
    const proof = {
      ...recovery,
      performedOn: calendarDate(first),
      printedValidity: { from: calendarDate(from), until: calendarDate(until) },
    };
    const { problems } = healthProofValidity(proof, euDccTemplateRules, noonOn("2021-06-15"));
    expect(problems.includes("printed-days-outside-the-rule")).toBe(!isWithin);
  });

  it("accepts complete courses of four products", () => {
    const at = noonOn("2022-04-01");
    expect(healthProofValidity(vaccination, euDccTemplateRules, at).valid).toBe("yes");
    const other = { ...vaccination, product: { code: "Sputnik-V" } };
    expect(healthProofValidity(other, euDccTemplateRules, at).problems).toEqual(["product-not-accepted"]);
    const first = { ...vaccination, doses: { number: 1, of: 2 } };
    expect(healthProofValidity(first, euDccTemplateRules, at).problems).toEqual(["course-not-complete"]);
  });
});

describe("Council Recommendation (EU) 2022/107", () => {
  it.each([
    ["2022-03-14", "no"],
    ["2022-03-15", "yes"], // day 14
    ["2022-11-26", "yes"], // day 270
    ["2022-11-27", "no"],
  ])("a primary course completed on 2022-03-01, on %s: %s", (date, valid) => {
    expect(healthProofValidity(vaccination, euCouncilRecommendation2022, noonOn(date)).valid).toBe(valid);
  });

  it.each([
    ["2022-08-28", "yes"], // day 180
    ["2022-08-29", "no"],
  ])("a first positive test of 2022-03-01, on %s: %s", (date, valid) => {
    const { printedValidity: _, ...proof } = recovery;
    expect(healthProofValidity(proof, euCouncilRecommendation2022, noonOn(date)).valid).toBe(valid);
  });

  it("takes 24 and 72 hours with their last instant: no more than so many hours", () => {
    const at = (proof: typeof test, when: string) =>
      healthProofValidity(proof, euCouncilRecommendation2022, moment(when)).valid;
    expect([at(antigen, "2021-06-02T00:00:00Z"), at(antigen, "2021-06-02T00:00:01Z")]).toEqual(["yes", "no"]);
    expect([at(naat, "2021-06-04T00:00:00Z"), at(naat, "2021-06-04T00:00:01Z")]).toEqual(["yes", "no"]);
  });

  it("is in force from 1 February 2022 until it was amended, and the template only for those who ask", () => {
    const series = editionsOf(documents, "eu-council-recommendation");
    const on = (date: string) => "edition" in inForceOn(series, calendarDate(date));
    expect(["2022-01-31", "2022-02-01", "2022-12-21", "2022-12-22"].map(on)).toEqual([false, true, true, false]);
    const template = editionsOf(documents, "eu-dcc-template-rules");
    expect(inForceOn(template, calendarDate("2022-06-01"))).toEqual({
      none: true,
      illustrative: ["eu-dcc-template-rules"],
    });
  });
});
