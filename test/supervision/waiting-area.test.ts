import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  WAITING_AREA_NORM,
  WAITING_AREA_SIGNS,
  waitingArea,
  waitingAreaFlow,
} from "../../src/supervision/waiting-area.js";

describe("waitingArea: 15 minutes of the peak flow, 1 m² each (norm for sea ports, Article 11)", () => {
  it("is 300 m² for 1,200 passengers an hour, with its working in both languages", () => {
    expect(waitingArea({ peakPassengersPerHour: 1200, ...WAITING_AREA_NORM })).toEqual({
      passengers: 300,
      squareMetres: 300,
      working: {
        en: "1200 passengers/h × 15 min ÷ 60 = 300 passengers: 300 × 1 m² = 300 m²",
        zh: "每小时1200人 × 15分钟 ÷ 60 ＝ 300人：300 × 1 m² = 300 m²",
      },
    });
  });

  it("takes those who come within the wait as they were counted: a ferry of 450 needs 450 m²", () => {
    expect(waitingArea({ peakPassengersInWait: 450, ...WAITING_AREA_NORM })).toMatchObject({
      squareMetres: 450,
      working: { zh: "15分钟内450人：450 × 1 m² = 450 m²" },
    });
  });

  it("is not rounded, and 0 for nobody", () => {
    expect(waitingArea({ peakPassengersPerHour: 333, ...WAITING_AREA_NORM }).squareMetres).toBe(83.25);
    expect(waitingArea({ peakPassengersPerHour: 0, ...WAITING_AREA_NORM }).squareMetres).toBe(0);
  });

  it("is as large for whoever waits half as long with twice the room", () => {
    const area = waitingArea({ peakPassengersPerHour: 1200, minutes: 7.5, squareMetresPerPassenger: 2 });
    expect(area).toMatchObject({ passengers: 150, squareMetres: 300 });
  });

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])("throws for %d", (wrong) => {
    expect(() => waitingArea({ peakPassengersPerHour: wrong, ...WAITING_AREA_NORM })).toThrow(RangeError);
    expect(() => waitingArea({ peakPassengersPerHour: 1, minutes: wrong, squareMetresPerPassenger: 1 })).toThrow(
      "waitingArea: expected a number of 0 or more",
    );
  });
});

describe("waitingAreaFlow: what an area carries", () => {
  it("is 1,200 an hour for 300 m²", () => {
    expect(waitingAreaFlow(300, WAITING_AREA_NORM)).toEqual({
      passengers: 300,
      passengersPerHour: 1200,
      working: {
        en: "300 m² ÷ 1 m² = 300 passengers every 15 min: 1200/h",
        zh: "300 m² ÷ 1 m² ＝ 300人，每15分钟一批：每小时1200人",
      },
    });
  });

  it("has room for whole people only, and is not a person short for a fraction that binary numbers lack", () => {
    expect(waitingAreaFlow(299.9, WAITING_AREA_NORM).passengers).toBe(299);
    expect(waitingAreaFlow(0.3, { minutes: 15, squareMetresPerPassenger: 0.1 }).passengers).toBe(3);
    expect(waitingAreaFlow(0, WAITING_AREA_NORM).passengersPerHour).toBe(0);
  });

  it("throws where nobody could be counted", () => {
    expect(() => waitingAreaFlow(-1, WAITING_AREA_NORM)).toThrow(RangeError);
    expect(() => waitingAreaFlow(300, { minutes: 0, squareMetresPerPassenger: 1 })).toThrow(RangeError);
    expect(() => waitingAreaFlow(300, { minutes: 15, squareMetresPerPassenger: 0 })).toThrow(RangeError);
  });

  it("carries the flow that an area was made for", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 1, max: 60 }), (passengers, minutes) => {
        const norm = { minutes, squareMetresPerPassenger: 1.2 };
        const { squareMetres } = waitingArea({ peakPassengersInWait: passengers, ...norm });
        expect(waitingAreaFlow(squareMetres, norm).passengers).toBe(passengers);
      }),
    );
  });
});

it("has signs in both languages (Article 12)", () => {
  expect(WAITING_AREA_SIGNS.entry).toEqual({ en: "Quarantine Inspection Ahead", zh: "前方请接受入境检疫查验" });
});
