import { describe, expect, it } from "vitest";
import { instant } from "../../src/calendar/instant.js";
import type { Form } from "../../src/declaration/form.js";
import {
  answerAtPath,
  columnsOfDraft,
  type FormPlace,
  formPlaces,
  isLeftOutGroup,
  pathOf,
  rowCount,
  rowItems,
  spotsOf,
  withAnswerAt,
} from "../../src/testing/form-places.js";
import { everyKind, fullOfEveryKind } from "../declaration/cards.js";

const places = formPlaces(everyKind as unknown as Form);
const doses = places.root.get("health.doses") as FormPlace;

describe("the places of a form", () => {
  it("are found by path with dots, in rows by the path within the row", () => {
    expect([...places.root.keys()]).toContain("health.signs.celsius");
    expect([...rowItems(places, doses).keys()]).toEqual(["on", "maker", "maker.isKnown", "maker.name"]);
    const name = rowItems(places, doses).get("maker.name") as FormPlace;
    expect(pathOf(name, { list: doses, index: 2 })).toEqual(["health", "doses", 2, "maker", "name"]);
  });

  it("of a draft are its items, those of each row, and none of a group that is left out", () => {
    const paths = spotsOf(places, { health: { doses: [{}, "no row"] } }).map(({ path }) => path.join("."));
    expect(paths).toContain("health.doses.0.on");
    expect(paths).not.toContain("health.doses.1.on");
    expect(paths).not.toContain("kin.name");
    expect(spotsOf(places, { kin: {} }).map(({ path }) => path.join("."))).toContain("kin.name");
    expect(isLeftOutGroup(places.root.get("health") as FormPlace, undefined)).toBe(false);
  });
});

describe("a draft", () => {
  it("is changed by making another one", () => {
    const draft = Object.freeze({ a: 1, health: Object.freeze({ isWell: "no" }) });
    const next = withAnswerAt(draft, ["health", "doses", 0, "on"], "2020-01-01");
    expect(next).toEqual({ a: 1, health: { isWell: "no", doses: [{ on: "2020-01-01" }] } });
    expect(withAnswerAt(next, ["health", "doses", 0, "on"], undefined)).toEqual({
      a: 1,
      health: { isWell: "no", doses: [{}] },
    });
    expect([rowCount(next, doses), rowCount(draft, doses)]).toEqual([1, 0]);
    expect([answerAtPath(next, ["health", "doses", 0, "on"]), answerAtPath(next, ["a", "b"])]).toEqual([
      "2020-01-01",
      undefined,
    ]);
  });

  it("is read as conditions read it", () => {
    const clock = { asOf: instant("2020-03-18T00:00:00Z"), timeZone: undefined };
    const columns = columnsOfDraft(places, fullOfEveryKind, clock, { list: doses, index: 1 });
    expect(columns.declaredAt.at).toBe(fullOfEveryKind.signedAt);
    expect(columns.previous).toBeDefined();
    expect(columnsOfDraft(places, {}, clock).declaredAt.at).toBe(clock.asOf);
  });
});
