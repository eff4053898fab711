import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { instant } from "../../src/calendar/index.js";
import {
  explainCertLogic,
  explainCertLogicRules,
  fromCertLogic,
  proveCertLogic,
  proveCertLogicRules,
  readCertLogic,
} from "../../src/exchange/index.js";
import { expressions, records } from "./certlogic-arbitraries.js";
import known from "./known/eu-dcc-rules.json" with { type: "json" };

describe("a proof in words", () => {
  it("says each part that was evaluated, with the rule's values and not the traveller's", () => {
    const rules = fromCertLogic(known.rules.filter(({ Identifier }) => Identifier === "VR-EU-0003"));
    const payload = { v: [{ dt: "2022-02-20" }] };
    const proved = rules.ok
      ? proveCertLogicRules(rules.value, payload, { at: instant("2022-03-01T09:30:00Z") }).rules
      : [];
    expect(explainCertLogicRules(proved, "en")).toEqual([
      "VR-EU-0003 At least 14 and at most 270 days since the vaccination.: no",
      "  depending on whether a vaccination is given: no",
      "    14 days after the date of the vaccination is not after the time of the check is not after 270 days after the date of the vaccination: no",
    ]);
    expect(explainCertLogicRules(proved, "zh")).toEqual([
      "VR-EU-0003 接种后满14天且不超过270天。：否",
      "  视有无“接种记录”而定：否",
      "    接种日期后14天不晚于查验时间不晚于接种日期后270天：否",
    ]);
  });

  it("says what is missing and what cannot be evaluated", () => {
    const read = readCertLogic({
      and: [{ "===": [{ var: "payload.t.0.tr" }, "260415000"] }, { "<": [{ var: "x" }, 1] }],
    });
    const lines = read.ok ? explainCertLogic(read.value, proveCertLogic(read.value, { x: "1" }), "en") : [];
    expect(lines).toEqual([
      "all of these: not decided, missing the result of the test, cannot be evaluated",
      "  the result of the test is 260415000: not decided, missing the result of the test",
      "  x is less than 1: not decided, cannot be evaluated",
    ]);
  });

  it("has words for every expression, in both languages", () => {
    fc.assert(
      fc.property(expressions, records, fc.constantFrom("en" as const, "zh" as const), (logic, data, language) => {
        const read = readCertLogic(logic);
        if (!read.ok) throw new Error("not read");
        const lines = explainCertLogic(read.value, proveCertLogic(read.value, data), language);
        expect(lines.length).toBeGreaterThan(0);
        for (const line of lines) expect(line).not.toMatch(/undefined|\[object/);
      }),
    );
  });
});
