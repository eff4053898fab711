import { describe, expect, it } from "vitest";
import { DAY } from "../../src/exchange/health-proof-parts.js";
import { Payload, whenDone } from "../../src/exchange/health-proof-reading.js";

describe("Payload", () => {
  it("tells what is missing from what is malformed, and takes null and blanks for nothing", () => {
    const payload = new Payload({ a: null, b: "  ", c: 7, d: "2021-06-11" });
    for (const key of ["a", "b", "c", "d", "e"]) payload.required(key, DAY);
    payload.optional("a", DAY);
    payload.optional("c", DAY);
    expect(payload.issues.map(({ code, path }) => `${path.join(".")}: ${code}`)).toEqual([
      "a: missing",
      "b: missing",
      "c: malformed",
      "e: missing",
      "c: malformed",
    ]);
  });

  it("reports an object that is not there once, and nothing within it", () => {
    const payload = new Payload({});
    payload.object("inner").required("key", DAY);
    expect(payload.issues.map(({ path }) => path)).toEqual([["inner"]]);
  });

  it("reads own keys only", () => {
    expect(new Payload(Object.create({ dt: "2021-06-11" })).raw("dt")).toBeUndefined();
    expect(new Payload({}).raw("constructor")).toBeUndefined();
    expect(new Payload(JSON.parse('{"__proto__": {"dt": "2021-06-11"}}')).raw("dt")).toBeUndefined();
  });

  it("reads a list with its places, or one object in the place of a list", () => {
    const payload = new Payload({ list: [{}, 7], one: {}, none: [] }, ["outer"]);
    expect(payload.objects("list").map(({ path }) => path.join("."))).toEqual(["outer.list.0", "outer.list.1"]);
    expect(payload.objects("one", true)).toHaveLength(1);
    expect([payload.objects("one"), payload.objects("none"), payload.objects("other")]).toEqual([[], [], []]);
    expect(payload.issues.map(({ code, path }) => `${path.join(".")}: ${code}`)).toEqual([
      "outer.list.1: malformed",
      "outer.one: malformed",
      "outer.none: missing",
      "outer.other: missing",
    ]);
  });

  it("knows of a moment that is a day, an instant, or less than a day", () => {
    const payload = new Payload({ day: "2021-02-17", at: "2021-02-17T23:00:00-05:00", month: "2021-02", bad: "x" });
    expect(whenDone(payload, "day")).toEqual({ performedOn: "2021-02-17", performedAt: { absent: "not-asked" } });
    expect(whenDone(payload, "at")).toEqual({ performedOn: "2021-02-17", performedAt: "2021-02-17T23:00:00-05:00" });
    expect(whenDone(payload, "month").performedOn).toEqual({ absent: "asked-unknown" });
    expect(payload.issues).toEqual([]);
    whenDone(payload, "bad");
    expect(payload.issues).toHaveLength(1);
  });
});
