import { describe, expect, it } from "vitest";
import { calendarDate } from "../../../src/calendar/calendar-date.js";
import { examine } from "../../../src/declaration/examine.js";
import { crossBorderDriverDeclaration } from "../../../src/declaration/forms/cn-cross-border-driver-declaration.js";
import { exitEntryCard5 } from "../../../src/declaration/forms/cn-exit-entry-5.js";
import { inForceOn } from "../../../src/edition/in-force-on.js";

const { items } = crossBorderDriverDeclaration;
const declared = {
  submittedAt: "2022-02-10T08:00:00+08:00",
  name: "Example Driver",
  birthDate: "1980-05-01",
  nationality: "MNG",
  documentNumber: "E00000001",
  telephone: "+976 0000 0000",
  vehicleRegistration: "EX-0001",
  vehicleCountry: "MNG",
  cargo: "coal",
  transfer: "hoisted",
  leftVehicle: "no",
  direction: "entry",
  port: "Erenhot",
  from: "Zamyn-Uud",
  to: "Erenhot",
  departedAt: "2022-02-10T06:30:00+08:00",
  arrivedAt: "2022-02-10T07:40:00+08:00",
  travelHistory: [{ from: "2022-01-27", to: "2022-02-10", country: "MNG", city: "Zamyn-Uud" }],
  contactWithCase: "no",
  symptomsAny: "no",
  feverMedicine: "no",
  tested: "yes",
  sampledAt: "2022-02-09T09:00:00+08:00",
  testResult: "negative",
};

function found(change: Record<string, unknown>): string[] {
  const { findings } = examine(crossBorderDriverDeclaration, { ...declared, ...change }, { timeZone: "Asia/Shanghai" });
  return findings.map(({ code, rule, path }) =>
    [code, rule, path.join(".")].filter((part) => part !== undefined).join(" "),
  );
}

describe("the declaration of a cross-border lorry driver", () => {
  it("asks for health by the names and options of the Chinese card, so that one policy grades both", () => {
    expect(items.symptomsListed.options).toEqual(exitEntryCard5.items.symptomsListed.options);
    for (const name of [
      "travelHistory",
      "contactWithCase",
      "symptomsAny",
      "otherSymptomText",
      "feverMedicine",
      "tested",
      "testResult",
    ] as const)
      expect(items[name].kind).toBe(exitEntryCard5.items[name].kind);
  });

  it("is illustrative, from the day of the report from Erenhot", () => {
    const on = calendarDate("2022-02-04");
    expect(inForceOn([crossBorderDriverDeclaration], on)).toMatchObject({ none: true });
    expect(inForceOn([crossBorderDriverDeclaration], on, { illustrative: true })).toHaveProperty("edition");
  });

  it("holds no honest driver, not even one who tells of an old test", () => {
    const options = { timeZone: "Asia/Shanghai" };
    for (const sampledAt of [declared.sampledAt, "2022-02-01T09:00:00+08:00"]) {
      const looked = examine(crossBorderDriverDeclaration, { ...declared, sampledAt }, options);
      expect([looked.verdict, looked.acceptable, looked.completeness.share]).toEqual(["clear", true, 1]);
    }
  });

  it.each([
    ["a driver whose container is hoisted over", {}, []],
    [
      "who got out (Erenhot: drivers neither cross nor get out)",
      { leftVehicle: "yes" },
      ["contradictory hoisted-but-left-vehicle leftVehicle"],
    ],
    ["unloads in a park", { transfer: "park", park: "Example Park", leftVehicle: "yes" }, []],
    ["unloads in a park without saying which", { transfer: "park" }, ["missing park"]],
    [
      "arrives before departing, by instants",
      { arrivedAt: "2022-02-10T07:20:00+09:00" },
      ["contradictory arrival-before-departure arrivedAt"],
    ],
    // Port cities on the land border, 2022: a test of the last 48 hours.
    ["a sample 48 hours old", { sampledAt: "2022-02-08T08:00:00+08:00" }, []],
    [
      "a sample one minute older",
      { sampledAt: "2022-02-08T07:59:00+08:00" },
      ["out-of-range sample-older-than-the-test-counts sampledAt"],
    ],
    ["not tested", { tested: "no", sampledAt: null, testResult: null }, []],
    [
      "not tested, with a result",
      { tested: "no", sampledAt: null },
      ["contradictory test-result-without-test testResult"],
    ],
    [
      "not tested, with an old sample",
      { tested: "no", sampledAt: "2022-01-01T08:00:00+08:00", testResult: null },
      ["not-applicable sampledAt"],
    ],
    ["symptoms without which and since when", { symptomsAny: "yes" }, ["missing symptomsListed", "missing onsetOn"]],
    [
      "symptoms denied but listed",
      { symptomsListed: ["fever"] },
      ["contradictory symptoms-denied-but-listed symptomsListed"],
    ],
    ["who had a cold ten days ago, took medicine and is well now", { feverMedicine: "yes" }, []],
    [
      "falls ill tomorrow",
      { symptomsAny: "yes", symptomsListed: ["fever"], onsetOn: "2022-02-11" },
      ["contradictory onset-after-declaration onsetOn"],
    ],
    ["no container", { containerNumber: null }, []],
    ["declares on the way", { arrivedAt: null }, []],
    [
      "crosses twice a day: every day in two countries",
      {
        travelHistory: [
          { from: "2022-01-27", to: "2022-02-10", country: "MNG", city: "Zamyn-Uud" },
          { from: "2022-02-08", to: "2022-02-08", country: "CHN", city: "Erenhot" },
          { from: "2022-02-09", to: "2022-02-09", country: "CHN", city: "Erenhot" },
        ],
      },
      [],
    ],
  ])("%s", (_, change, expected) => {
    expect(found(change)).toEqual(expected);
  });
});
