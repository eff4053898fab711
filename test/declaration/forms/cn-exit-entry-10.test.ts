import { describe, expect, it } from "vitest";
import { calendarDate } from "../../../src/calendar/calendar-date.js";
import { instant } from "../../../src/calendar/instant.js";
import { compareForms } from "../../../src/declaration/compare-forms.js";
import { examine } from "../../../src/declaration/examine.js";
import { amendedOn } from "../../../src/declaration/extend-form.js";
import type { Form } from "../../../src/declaration/form.js";
import { exitEntryCard9 } from "../../../src/declaration/forms/cn-exit-entry-9.js";
import { exitEntryCard10 } from "../../../src/declaration/forms/cn-exit-entry-10.js";
import { fullCard } from "../cards.js";

const { tested: _, ...asked } = fullCard;
/** Someone well who enters on 1 March 2023 with a test of the day before. */
const card = {
  ...asked,
  submittedAt: "2023-03-01T08:00:00+08:00",
  travelHistory: [{ from: "2023-02-10", to: "2023-03-01", country: "FRA", city: "Paris" }],
  symptomsAny: "no",
  symptomsListed: [],
  otherSymptomText: null,
  testKind: "nucleic-acid",
  testSampledAt: "2023-02-28T08:00:00+08:00",
  testResult: "negative",
  samplingConsent: "yes",
};
const kindsOf = ({ items: { testKind } }: Form) => (testKind?.kind === "choice" ? Object.keys(testKind.options) : []);

function found(change: Record<string, unknown>, form: Form = exitEntryCard10): string[] {
  const { findings } = examine(form, { ...card, ...change }, { timeZone: "Asia/Shanghai" });
  return findings.map(({ code, rule, path, severity }) => [severity, code, rule ?? path.join(".")].join(" "));
}

describe("edition 10 of the Exit/Entry Health Declaration Form (GACC notice of 2022-12-28, from 2023-01-08)", () => {
  it("is an inference, and asks besides what edition 9 asks the test, and travellers from Hong Kong a contact", () => {
    expect(exitEntryCard10.edition.status).toBe("illustrative");
    expect(
      compareForms(exitEntryCard9, exitEntryCard10).map((one) =>
        "path" in one ? `${one.change} ${one.path}` : one.rule,
      ),
    ).toEqual([
      "added mainlandContactName",
      "added mainlandContactTelephone",
      "added testKind",
      "added testSampledAt",
      "added testResult",
      "test-sample-older-than-48-hours",
    ]);
  });

  it.each([
    ["a sample of 24 hours", {}, []],
    ["a sample of exactly 48 hours", { testSampledAt: "2023-02-27T08:00:00+08:00" }, []],
    [
      "a sample a second older",
      { testSampledAt: "2023-02-27T07:59:59+08:00" },
      ["ask contradictory test-sample-older-than-48-hours"],
    ],
    ["the same instant in another offset", { testSampledAt: "2023-02-27T01:00:00+01:00" }, []],
    [
      "a sample taken after the declaration",
      { testSampledAt: "2023-03-01T09:00:00+08:00" },
      ["ask contradictory test-sample-older-than-48-hours"],
    ],
    [
      "no test",
      { testKind: null, testSampledAt: null, testResult: null },
      ["block missing testKind", "block missing testSampledAt", "block missing testResult"],
    ],
    [
      "no test on the way out: it is one before entry",
      { direction: "exit", testKind: null, testSampledAt: null, testResult: null },
      [],
    ],
    [
      "a contact on the mainland",
      { mainlandContactName: "SHI Wen", mainlandContactTelephone: "+86 000 0000 0001" },
      [],
    ],
    ["an antigen test, not accepted yet", { testKind: "antigen" }, ["block malformed testKind"]],
  ])("%s", (_, change, expected) => {
    expect(found(change)).toEqual(expected);
  });
});

describe("the amendments of edition 10", () => {
  it.each([
    ["2023-01-08", ["nucleic-acid"]],
    ["2023-04-28", ["nucleic-acid"]],
    ["2023-04-29", ["nucleic-acid", "antigen"]],
    ["2023-08-29", ["nucleic-acid", "antigen"]],
    ["2023-08-30", []],
    ["2023-09-15", []],
  ])("on %s the kinds of test are %j (announcements of 2023-04-29 and 2023-08-30)", (date, kinds) => {
    expect(kindsOf(amendedOn(exitEntryCard10, calendarDate(date)))).toEqual(kinds);
  });

  it("leave the edition as it was released", () => {
    expect(kindsOf(exitEntryCard10)).toEqual(["nucleic-acid"]);
    expect(amendedOn(exitEntryCard10, calendarDate("2023-04-28"))).toBe(exitEntryCard10);
  });

  it("take the test away and what reads it, so that the form is that of edition 9 again but for the contact", () => {
    const last = amendedOn(exitEntryCard10, calendarDate("2023-08-30"));
    expect(compareForms(exitEntryCard9, last).map((one) => "path" in one && one.path)).toEqual([
      "mainlandContactName",
      "mainlandContactTelephone",
    ]);
    const { testKind, testSampledAt, testResult, ...untested } = card;
    expect(examine(last, untested, { timeZone: "Asia/Shanghai" }).findings).toEqual([]);
    expect(found({}, last)).toEqual([
      "note unrecognised testResult",
      "note unrecognised testKind",
      "note unrecognised testSampledAt",
    ]);
  });

  it("let an antigen test answer from 29 April", () => {
    const now = instant("2023-05-10T08:00:00+08:00");
    const may = amendedOn(exitEntryCard10, calendarDate("2023-05-10"));
    const sampled = { testKind: "antigen", testSampledAt: "2023-05-09T08:00:00+08:00", submittedAt: now };
    expect(found(sampled, may)).toEqual([]);
  });
});
