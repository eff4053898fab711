import { expect, it } from "vitest";
import { absent } from "../../../src/answer.js";
import { assess } from "../../../src/risk/assess.js";
import { eventNotification2005 } from "../../../src/risk/policies/ihr-annex-2-2005.js";

const NO = {
  disease: "any-other-event",
  poliovirus: absent("not-applicable"),
  cases: 1,
  seriousImpact: "no",
  unusualOrUnexpected: "no",
  internationalSpread: "no",
  travelOrTradeRestrictions: "no",
} as const;

it("names its rules by the boxes of the chart (IHR (2005), Annex 2)", () => {
  expect(assess(eventNotification2005, { ...NO, disease: "smallpox" })).toEqual({
    decided: true,
    grade: "notify",
    because: ["always-notify"],
    fired: ["always-notify"],
  });
  expect(assess(eventNotification2005, { ...NO, seriousImpact: "yes", internationalSpread: "yes" })).toEqual({
    decided: true,
    grade: "notify",
    because: ["two-of-four"],
    fired: ["two-of-four"],
  });
  expect(assess(eventNotification2005, { ...NO, disease: "west-nile-fever" })).toEqual({
    decided: true,
    grade: "not-now-reassess",
    because: ["always-assess"],
    fired: ["always-assess"],
  });
  expect(assess(eventNotification2005, NO)).toEqual({
    decided: true,
    grade: "not-now-reassess",
    because: [],
    fired: [],
  });
});

it("asks for the type of a poliovirus only where there is poliomyelitis", () => {
  const untyped = { ...NO, poliovirus: absent("not-asked") } as const;
  expect(assess(eventNotification2005, untyped).decided).toBe(true);
  expect(assess(eventNotification2005, { ...untyped, disease: "poliomyelitis" })).toMatchObject({
    decided: false,
    needs: ["poliovirus"],
  });
});
