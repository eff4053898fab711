import { describe, expect, it } from "vitest";
import { calendarDate } from "../../src/calendar/calendar-date.js";
import { advance } from "../../src/flow/advance.js";
import { reopen } from "../../src/flow/reopen.js";
import { observationFlow } from "../../src/screening/observation-flow.js";
import { asksOf, follow, isSound, saysWhatItPromises } from "./flows/sound-flow.js";
import { OBSERVATION_UNNOTICED } from "./observation-unnoticed.js";

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
  isSound(flow, OBSERVATION_UNNOTICED);

  saysWhatItPromises(flow);

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

  it("lets nobody go whose search is under way, and takes it up again when it was closed", () => {
    for (const sought of [
      ["ordered", "search-requested"],
      [...observed, "found-absent", "search-requested"],
    ]) {
      expect(follow(flow, ...sought, "release-ordered")).toMatchObject({ way: ["found", "begun"] });
      expect(follow(flow, ...sought, "found", "begun")).toBe("observed");
      expect(follow(flow, ...sought, "search-closed")).toBe("lost");
    }
    expect(reopen(flow, "lost", "sought")).toBe("sought");
    expect(reopen(flow, "lost", "observed")).toMatchObject({ code: "not-reopenable" });
  });

  it("ends by a death from wherever somebody is", () => {
    const positive = [...observed, "tested-positive"];
    for (const before of [["ordered"], observed, [...observed, "seen-ill"], [...observed, "release-ordered"], positive])
      expect(follow(flow, ...before, "died")).toBe("died");
    expect(asksOf(flow, "died")).toEqual(["certifiedBy", "bodyReceivedBy"]);
  });

  it("lets an order be revoked, but not of somebody ill, positive or away", () => {
    expect(follow(flow, "ordered", "order-revoked")).toBe("revoked");
    expect(follow(flow, ...observed, "order-revoked")).toBe("revoked");
    for (const event of ["seen-ill", "tested-positive", "found-absent"])
      expect(follow(flow, ...observed, event, "order-revoked")).toMatchObject({ code: "not-accepted" });
    expect(asksOf(flow, "order-revoked")).toEqual(["order", "orderedOn", "reason"]);
  });

  it("takes a positive by the laboratory's result alone, and excludes an illness by its report at hand", () => {
    expect(asksOf(flow, "tested-positive")).toEqual(["laboratoryResult"]);
    expect(asksOf(flow, "found-positive-when-ill")).toEqual(["laboratoryResult"]);
    expect(asksOf(flow, "illness-excluded")).toEqual(["laboratoryResult", "cn-specimen"]);
    const result = (laboratoryResult: string) =>
      advance(flow, "observed", "tested-positive", { particulars: { laboratoryResult } });
    expect(result("positive")).toBe("to-be-handed-over");
    expect(result("negative")).toMatchObject({ missing: ["laboratoryResult"] });
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

  it("seeks whoever tested positive and is away, until brought back, and lets no such search be closed", () => {
    const away = [...observed, "tested-positive", "found-absent-when-positive"];
    expect(follow(flow, ...away)).toBe("positive-absent");
    expect(follow(flow, ...away, "brought-back-when-positive")).toBe("to-be-handed-over");
    expect(follow(flow, ...away, "died")).toBe("died");
    expect(Object.keys(flow.moves["positive-absent"])).toEqual(["brought-back-when-positive", "died"]);
    for (const event of ["handed-over", "search-closed", "returned", "released"])
      expect(follow(flow, ...away, event)).toMatchObject({ code: "not-accepted" });
    expect(asksOf(flow, "found-absent-when-positive")).toEqual(["visitor", "requestedOf"]);
    expect(asksOf(flow, "brought-back-when-positive")).toEqual(["place"]);
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
