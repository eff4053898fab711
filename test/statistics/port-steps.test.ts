import { describe, expect, it } from "vitest";
import { stepChances, stepsOf } from "../../src/statistics/port-steps.js";
import { protocols } from "./known/protocols.js";

const chances = {
  "declaration-flagged": 0.1,
  "temperature-raised": 0.2,
  "patrol-flagged": 0.3,
  "antigen-positive": 0.4,
  "examination-completed": 0.5,
  "sample-taken": 0.6,
  confirmed: 0.7,
  symptomatic: 0.8,
  "close-contact": 0.5,
};
const march = stepChances(stepsOf(protocols.march2020.flow), chances);

describe("stepChances", () => {
  it("does the checks one after the other, each once", () => {
    expect(march("arrived", new Set())).toEqual({ "declaration-flagged": 0.1, "declaration-clear": 0.9 });
    expect(march("declared", new Set(["declaration-clear"]))).toEqual({
      "temperature-raised": 0.2,
      "temperature-normal": 0.8,
    });
    const november = stepChances(stepsOf(protocols.unasked.flow), chances);
    expect(november("declared", new Set(["declaration-clear"]))).toHaveProperty("temperature-raised");
  });

  it("confirms whoever was sampled, and classifies the others by what survey and screening saw", () => {
    const all = march("sampled", new Set(["survey-completed", "examination-completed", "sample-taken"]));
    expect(all["confirmed"]).toBeCloseTo(0.7, 12);
    expect(all["symptomatic"]).toBeCloseTo(0.3 * 0.8, 12);
    expect(all["close-contact"]).toBeCloseTo(0.3 * 0.2 * 0.5, 12);
    expect(all["excluded"]).toBeCloseTo(0.3 * 0.2 * 0.5, 12);
    const april = stepChances(stepsOf(protocols.april2020.flow), chances);
    expect(april("sampled", new Set(["sample-taken"]))).toMatchObject({ symptomatic: 0, "close-contact": 0 });
  });

  it("takes a sample of everyone where the flow has no way without, and as the screening calls for it where it has", () => {
    expect(march("examined", new Set(["patrol-flagged", "examination-completed"]))).toEqual({ "sample-taken": 1 });
    const january = stepChances(stepsOf(protocols.january2020.flow), chances);
    expect(january("examined", new Set(["patrol-flagged", "examination-completed"]))).toEqual({
      "sample-taken": 0.6,
      "excluded-on-examination": 0.4,
    });
    const classB = stepChances(stepsOf(protocols.classB.flow), chances);
    expect(classB("tested-negative", new Set(["patrol-flagged", "antigen-negative"]))).toEqual({
      "examination-completed": 0.5,
      released: 0.5,
    });
  });

  const at = (row: Record<string, string>, ...passed: readonly string[]) =>
    stepChances(stepsOf({ moves: { here: row } }), chances)("here", new Set(passed));

  it.each(["declaration-flagged", "temperature-raised", "patrol-flagged"])(
    "goes on only after a ground: %s",
    (ground) => {
      const row = { "survey-completed": "here", "examination-completed": "there", released: "out" };
      expect(at(row)).toEqual({ released: 1 });
      expect(at(row, "antigen-positive")).toEqual({ released: 1 });
      expect(at(row, ground)).toEqual({ "survey-completed": 1 });
      expect(at(row, ground, "survey-completed")).toEqual({ "examination-completed": 0.5, released: 0.5 });
    },
  );

  it("does what is left where nothing else is accepted", () => {
    expect(at({ "examination-completed": "there" }, "patrol-flagged")).toEqual({ "examination-completed": 1 });
    expect(at({ confirmed: "out" })).toEqual({ confirmed: 1 });
    expect(at({ transferred: "out" })).toEqual({ transferred: 1 });
    expect(at({ transferred: "out" }, "symptomatic")).toEqual({ transferred: 1 });
    expect(at({ "antigen-negative": "there" })).toEqual({ "antigen-negative": 1 });
  });

  it("classifies by nothing that has not been before", () => {
    const row = { confirmed: "a", symptomatic: "b", "close-contact": "c", excluded: "d" };
    expect(at(row)).toEqual({ confirmed: 0, symptomatic: 0, "close-contact": 0, excluded: 1 });
    expect(at(row, "survey-completed")).toEqual({ confirmed: 0, symptomatic: 0, "close-contact": 0.5, excluded: 0.5 });
    const open = at({ symptomatic: "b", "close-contact": "c" }, "examination-completed", "survey-completed");
    expect(open).toEqual({ symptomatic: 0.8, "close-contact": expect.closeTo(0.1, 12) });
  });

  it("does no step twice", () => {
    const row = { "antigen-positive": "a", "antigen-negative": "b", released: "out" };
    expect(at(row)).toEqual({ "antigen-positive": 0.4, "antigen-negative": 0.6 });
    expect(at(row, "antigen-negative")).toEqual({ released: 1 });
    expect(() => at({ "antigen-negative": "b" }, "antigen-negative")).toThrow("protocolEffectiveness: expected events");
  });

  it("refuses a status of another flow, when it comes to it", () => {
    const other = stepChances(stepsOf({ moves: { waiting: { called: "waiting" } } }), chances);
    expect(() => other("waiting", new Set())).toThrow(
      "expected events of the traveller screening in waiting, got others",
    );
  });
});
