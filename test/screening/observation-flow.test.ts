import { describe, expect, it } from "vitest";
import { calendarDate } from "../../src/calendar/calendar-date.js";
import { advance } from "../../src/flow/advance.js";
import { observationFlow } from "../../src/screening/observation-flow.js";
import { asksOf, follow, isSound } from "./flows/sound-flow.js";

const text = (en: string) => ({ en, zh: "示例" });
const flow = observationFlow({
  edition: {
    id: "example",
    series: "example",
    title: text("example"),
    authority: text("example"),
    status: "illustrative",
    from: calendarDate("2022-06-28"),
    source: "made up for the tests",
  },
  source: text("made up for the tests"),
  under: text("watched"),
  begun: text("watching begun"),
  absent: text("away"),
});
const observed = ["ordered", "begun"];

describe("observationFlow", () => {
  // Whoever is ill and excluded may stay with the ill: nobody is released for it.
  isSound(flow, { redirections: ["ill: illness-excluded -> ill"] });

  it("says what the measure is called", () => {
    expect(flow.labels.statuses.observed.en).toBe("watched");
    expect(flow.labels.events.begun.en).toBe("watching begun");
    expect(flow.labels.statuses.absent.en).toBe("away");
  });

  it("releases by an order only, and by a new one after a withdrawal", () => {
    expect(follow(flow, ...observed, "released")).toMatchObject({ way: ["release-ordered"] });
    const withdrawn = [...observed, "release-ordered", "release-withdrawn"];
    expect(follow(flow, ...withdrawn, "released")).toMatchObject({ way: ["resumed", "release-ordered"] });
    expect(follow(flow, ...withdrawn, "resumed", "release-ordered", "released")).toBe("released");
  });

  it("releases nobody who is ill or away", () => {
    expect(follow(flow, ...observed, "seen-ill", "release-ordered")).toMatchObject({ way: ["illness-excluded"] });
    expect(follow(flow, ...observed, "found-absent", "release-ordered")).toMatchObject({ way: ["returned"] });
  });

  it("hands over whoever tests positive, once the hospital has received the person", () => {
    expect(follow(flow, ...observed, "tested-positive", "handed-over")).toBe("handed-over");
    expect(follow(flow, ...observed, "seen-ill", "found-positive-when-ill", "handed-over")).toBe("handed-over");
    expect(follow(flow, ...observed, "tested-positive", "released")).not.toHaveProperty("way.0");
    const particulars = { receiver: "Ditan Hospital, Dr Li" };
    const at = (status: string) =>
      advance(flow, "to-be-handed-over", "handed-over", { particulars, statuses: { "cn-hand-over": status } });
    expect(at("departed")).toMatchObject({ code: "requirement-unmet", missing: ["cn-hand-over"] });
    expect(["received", "diagnosed", "fed-back"].map(at)).toEqual(["handed-over", "handed-over", "handed-over"]);
  });

  it("orders no release before a specimen was reported negative", () => {
    const particulars = { order: "2022-17", orderedOn: "2022-07-08" };
    const at = (status: string) =>
      advance(flow, "observed", "release-ordered", { particulars, statuses: { "cn-specimen": status } });
    expect(at("reported-negative")).toBe("release-ordered");
    expect(["negative", "reported-positive"].map(at)).toMatchObject([
      { missing: ["cn-specimen"] },
      { missing: ["cn-specimen"] },
    ]);
  });

  it("has every order stated with its date or its last day", () => {
    expect(asksOf(flow, "ordered")).toEqual(["order", "orderedOn", "until"]);
    expect(asksOf(flow, "extended")).toEqual(["order", "reason", "until"]);
    expect(asksOf(flow, "release-withdrawn")).toEqual(["order", "reason"]);
  });
});
