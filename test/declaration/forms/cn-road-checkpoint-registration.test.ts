import { describe, expect, it } from "vitest";
import { calendarDate } from "../../../src/calendar/calendar-date.js";
import { examine } from "../../../src/declaration/examine.js";
import { roadCheckpointRegistration } from "../../../src/declaration/forms/cn-road-checkpoint-registration.js";
import { AUDIENCES, redact } from "../../../src/declaration/redact.js";
import { inForceOn } from "../../../src/edition/in-force-on.js";

const { items } = roadCheckpointRegistration;
const person = (name: string, celsius: number, change: Record<string, unknown> = {}) => ({
  name,
  documentNumber: `X-${name}`,
  identityVerified: "yes",
  celsius,
  fromKeyArea: "no",
  ...change,
});
/** Two persons in one car: the mean of the Pingxiang count, more than 12 000 persons in more than 5600 vehicles. */
const registration = {
  registeredAt: "2020-01-30T22:10:00+08:00",
  checkpoint: "expressway exit",
  direction: "in",
  vehicleRegistration: "EX-12345",
  vehicleKind: "private-car",
  from: "Nanning",
  to: "Pingxiang",
  passengerCount: 1,
  driver: person("LI Si", 36.4),
  passengers: [person("SHI Li", 36.6)],
  outcome: "registered",
};
const code = { everyCodeIsGreen: "yes", everyTestIsNegative: "yes" };

function found(change: Record<string, unknown>): string[] {
  const { findings } = examine(roadCheckpointRegistration, { ...registration, ...change });
  return findings.map(({ code, rule, path }) =>
    [code, rule, path.join(".")].filter((part) => part !== undefined).join(" "),
  );
}

describe("the registration at a road checkpoint", () => {
  it("makes the two checks of everybody on board: temperature and identity (Pingxiang, January 2020)", () => {
    for (const { items: asked } of [items.driver, items.passengers]) {
      expect(Object.keys(asked)).toEqual(expect.arrayContaining(["celsius", "identityVerified"]));
    }
  });

  it("knows the four groups of special attention (Pingxiang, January 2020), and that there are others", () => {
    expect(Object.values(items.driver.items.keyGroup.options).map(({ zh }) => zh)).toEqual([
      "返乡务工人员",
      "学生",
      "探亲访友",
      "旅游",
      "其他",
    ]);
  });

  it("holds up no car in which everybody is well", () => {
    const { verdict, acceptable, completeness } = examine(roadCheckpointRegistration, registration);
    expect([verdict, acceptable, completeness.share]).toEqual(["clear", true, 1]);
  });

  it("shows those who count the temperatures of passengers, without their names", () => {
    const { declaration } = examine(roadCheckpointRegistration, registration);
    const { passengers } = redact(roadCheckpointRegistration, declaration, AUDIENCES.statistics);
    expect(passengers).toMatchObject([{ celsius: 36.6, fromKeyArea: "no" }]);
    expect(JSON.stringify(passengers)).not.toContain("SHI Li");
  });

  it("is illustrative, from the day of the Pingxiang plan", () => {
    const on = calendarDate("2020-01-22");
    expect(inForceOn([roadCheckpointRegistration], on)).toMatchObject({ none: true });
    expect(inForceOn([roadCheckpointRegistration], on, { illustrative: true })).toHaveProperty("edition");
  });

  it.each([
    ["a car with two well persons", {}, []],
    ["a driver alone", { passengerCount: 0, passengers: null }, []],
    [
      "a family with a baby, who has no document",
      {
        passengerCount: 2,
        passengers: [
          person("SHI Li", 36.6),
          { name: "SHI Bao", identityVerified: "no", celsius: 36.9, fromKeyArea: "no" },
        ],
      },
      [],
    ],
    ["a passenger who was not written down", { passengers: null }, ["missing passengers"]],
    [
      "a passenger of a driver alone",
      { passengerCount: 0 },
      ["contradictory passengers-not-as-many-as-counted passengerCount"],
    ],
    [
      "two passengers written down, one counted",
      { passengers: [person("SHI Li", 36.6), person("SHI Wei", 36.5)] },
      ["contradictory passengers-not-as-many-as-counted passengerCount"],
    ],
    [
      "one passenger written down, three counted: somebody is lost",
      { passengerCount: 3 },
      ["contradictory passengers-not-as-many-as-counted passengerCount"],
    ],
    [
      "a passenger not measured, whose identity was not looked at",
      { passengers: [person("SHI Li", 36.6, { celsius: null, identityVerified: null })] },
      ["missing passengers.0.identityVerified", "missing passengers.0.celsius"],
    ],
    ["37.2 °C needs no recheck", { driver: person("LI Si", 37.2) }, []],
    ["37.3 °C does", { driver: person("LI Si", 37.3) }, ["missing driver.recheckCelsius"]],
    ["so does a passenger's", { passengers: [person("SHI Li", 38.1)] }, ["missing passengers.0.recheckCelsius"]],
    ["well at the recheck, let through", { driver: person("LI Si", 37.5, { recheckCelsius: 36.9 }) }, []],
    [
      "abnormal at the first check and at the recheck, held (known case of the road checkpoint)",
      { driver: person("LI Si", 37.5, { recheckCelsius: 37.6 }), outcome: "held" },
      [],
    ],
    [
      "abnormal at both, let through",
      { passengers: [person("SHI Li", 37.5, { recheckCelsius: 37.3 })] },
      ["contradictory let-through-though-high-at-the-recheck outcome"],
    ],
    [
      "held straight after the first check (known case of the road checkpoint)",
      { driver: person("LI Si", 37.5), outcome: "held" },
      ["missing driver.recheckCelsius", "contradictory held-without-recheck outcome"],
    ],
    [
      "a driver alone held straight after the first check",
      { passengerCount: 0, passengers: null, driver: person("LI Si", 37.5), outcome: "held" },
      ["missing driver.recheckCelsius", "contradictory held-without-recheck outcome"],
    ],
    [
      "held for a passenger's recheck",
      { passengers: [person("SHI Li", 37.5, { recheckCelsius: 37.8 })], outcome: "held" },
      [],
    ],
    [
      "a passenger from an area of special attention, without the reason",
      { passengers: [person("SHI Li", 36.6, { fromKeyArea: "yes" })] },
      ["missing passengers.0.keyGroup"],
    ],
    [
      "held for an area of special attention, without a temperature",
      { driver: person("LI Si", 36.5, { fromKeyArea: "yes", keyGroup: "other" }), outcome: "held" },
      [],
    ],
    [
      "held for an old sample",
      { codeAndTest: { ...code, oldestSampleAt: "2020-01-20T22:10:00+08:00" }, outcome: "held" },
      [],
    ],
    [
      "let through without a negative test",
      { codeAndTest: { ...code, everyTestIsNegative: "no", oldestSampleAt: "2020-01-30T08:10:00+08:00" } },
      ["contradictory let-through-without-code-or-test outcome"],
    ],
    [
      "held without a green code",
      {
        codeAndTest: { ...code, everyCodeIsGreen: "no", oldestSampleAt: "2020-01-30T08:10:00+08:00" },
        outcome: "held",
      },
      [],
    ],
    ["a sample 48 hours old", { codeAndTest: { ...code, oldestSampleAt: "2020-01-28T22:10:00+08:00" } }, []],
    [
      "a sample one minute older",
      { codeAndTest: { ...code, oldestSampleAt: "2020-01-28T22:09:00+08:00" } },
      ["out-of-range sample-older-than-the-test-counts codeAndTest.oldestSampleAt"],
    ],
    [
      "a code without the test",
      { codeAndTest: { everyCodeIsGreen: "yes" } },
      ["missing codeAndTest.everyTestIsNegative", "missing codeAndTest.oldestSampleAt"],
    ],
  ])("%s", (_, change, expected) => {
    expect(found(change)).toEqual(expected);
  });
});
