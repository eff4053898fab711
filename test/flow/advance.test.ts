import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { advance, isRefusal, REFUSAL_CODES } from "../../src/flow/advance.js";
import { departure, handOver } from "./hand-over.js";

/** `advance` as it meets statuses and events that come from outside. */
const advanceFromOutside = (status: string, event: string) => advance(handOver, status as "ready", event as "departed");

describe("advance", () => {
  it("follows the table", () => {
    expect(advance(handOver, "waiting", "requested")).toBe("ready");
    expect(advance(handOver, "waiting", "withdrawn")).toBe("waiting");
    expect(advance(handOver, "ready", "departed", departure)).toBe("on-the-way");
    expect(isRefusal(advance(handOver, "on-the-way", "accepted"))).toBe(false);
  });

  it("does not look at what an event need not carry", () => {
    expect(advance(handOver, "waiting", "requested", { particulars: { receiver: "" }, statuses: {} })).toBe("ready");
  });
});

describe("a refusal", () => {
  it("names what is accepted and the shortest way to what was wanted", () => {
    expect(advance(handOver, "waiting", "accepted")).toEqual({
      code: "not-accepted",
      status: "waiting",
      event: "accepted",
      accepted: ["requested", "withdrawn"],
      way: ["requested", "departed"],
    });
  });

  it("of a final status accepts nothing and knows no way", () => {
    const refusal = { code: "final", status: "received", event: "departed", accepted: [] };
    expect(advance(handOver, "received", "departed")).toEqual(refusal);
  });

  it("is what strangers get, even those named like a method of objects", () => {
    for (const event of ["vanished", "toString", "__proto__", ""])
      expect(advanceFromOutside("ready", event)).toEqual({
        code: "unknown-event",
        status: "ready",
        event,
        accepted: ["departed"],
      });
    for (const status of ["lost", "constructor", "__proto__", ""])
      expect(advanceFromOutside(status, "departed")).toEqual({
        code: "unknown-status",
        status,
        event: "departed",
        accepted: [],
      });
  });

  it("bears one of the codes of the contract", () => {
    expect(REFUSAL_CODES).toEqual([
      "final",
      "not-accepted",
      "unknown-event",
      "unknown-status",
      "particulars-missing",
      "requirement-unmet",
    ]);
  });
});

describe("particulars", () => {
  const { statuses } = departure;

  it("that are missing are all named at once", () => {
    expect(advance(handOver, "ready", "departed", { statuses })).toEqual({
      code: "particulars-missing",
      status: "ready",
      event: "departed",
      missing: ["receiver", "vehicle"],
      accepted: ["departed"],
      way: [],
    });
  });

  it.each(
    [
      ...[undefined, null, false, "", "   ", "\u3000\t", [], absent("asked-declined")],
      ...[
        {},
        0,
        -1,
        Number.NaN,
        Number.POSITIVE_INFINITY,
        [""],
        [[], {}],
        [0],
        { name: "" },
        { name: " ", phone: null },
      ],
      ...[[absent("asked-unknown")], { name: absent("not-asked") }, Symbol("Dr Li"), () => "Dr Li"],
    ].map((receiver) => ({ receiver })),
  )("$receiver is no answer", ({ receiver }) => {
    const refusal = advance(handOver, "ready", "departed", { statuses, particulars: { receiver, vehicle: "bus" } });
    expect(refusal).toMatchObject({ code: "particulars-missing", missing: ["receiver"] });
  });

  it("that are there may be anything else", () => {
    for (const receiver of [true, 36.5, "0", "Dr Li", ["", "Dr Li"], { name: "Dr Li" }, { staff: [{ name: "Dr Li" }] }])
      expect(advance(handOver, "ready", "departed", { statuses, particulars: { receiver, vehicle: "bus" } })).toBe(
        "on-the-way",
      );
  });

  it("may hold themselves, or be as long and as deep as they like", () => {
    const circle: unknown[] = [];
    circle.push({ circle });
    let deep: unknown = {};
    for (let level = 0; level < 200_000; level++) deep = [deep];
    const long = Array.from({ length: 200_000 }, () => ({}));
    for (const receiver of [circle, deep, long])
      expect(
        advance(handOver, "ready", "departed", { statuses, particulars: { receiver, vehicle: "bus" } }),
      ).toMatchObject({ missing: ["receiver"] });
  });

  it("with a list of values take no other", () => {
    const particulars = { receiver: "Dr Li", vehicle: "taxi" };
    expect(advance(handOver, "ready", "departed", { statuses, particulars })).toMatchObject({ missing: ["vehicle"] });
  });

  it("with a list of values take the text itself, not what can be made into it", () => {
    const odd = [["bus"], { toString: () => "bus" }, JSON.parse('{"toString":1,"valueOf":1}'), Object.create(null)];
    for (const vehicle of odd) {
      const refusal = advance(handOver, "ready", "departed", { statuses, particulars: { receiver: "Dr Li", vehicle } });
      expect(refusal).toMatchObject({ code: "particulars-missing", missing: ["vehicle"] });
    }
  });

  it("must be the record's own", () => {
    const particulars = Object.create(departure.particulars);
    expect(advance(handOver, "ready", "departed", { statuses, particulars })).toMatchObject({
      missing: ["receiver", "vehicle"],
    });
  });

  it("are not asked of a source that cannot hold them: `carries` names those it can", () => {
    const from = (carries: string[], particulars = {}) =>
      advance(handOver, "ready", "departed", { statuses, particulars, carries });
    expect(from([])).toBe("on-the-way");
    expect(from(["receiver"])).toMatchObject({ missing: ["receiver"] });
    expect(from(["receiver"], { receiver: "Dr Li" })).toBe("on-the-way");
    expect(from(["receiver", "vehicle"], { receiver: "Dr Li" })).toMatchObject({ missing: ["vehicle"] });
  });

  it("that a source holds although it is said not to are looked at", () => {
    const from = (particulars: object) =>
      advance(handOver, "ready", "departed", { statuses, carries: [], particulars: { ...particulars } });
    expect(from({ vehicle: "taxi" })).toMatchObject({ missing: ["vehicle"] });
    for (const vehicle of ["", null, undefined, absent("not-asked")]) expect(from({ vehicle })).toBe("on-the-way");
  });
});

describe("requirements", () => {
  const { particulars } = departure;

  it("are met by any of their statuses and no other", () => {
    const when = (statuses?: Record<string, string>) =>
      advance(handOver, "ready", "departed", { particulars, ...(statuses === undefined ? {} : { statuses }) });
    expect(when({ specimen: "negative" })).toBe("on-the-way");
    for (const statuses of [undefined, {}, { specimen: "taken" }, { sample: "positive" }])
      expect(when(statuses)).toMatchObject({ code: "requirement-unmet", missing: ["specimen"], way: [] });
  });

  it("are not asked of a source that cannot hold the other flow; what is known of it is looked at", () => {
    const from = (carries: string[], statuses?: Record<string, string>) =>
      advance(handOver, "ready", "departed", { particulars, carries, ...(statuses === undefined ? {} : { statuses }) });
    expect(from([])).toBe("on-the-way");
    expect(from(["receiver", "vehicle"], { bed: "ready" })).toBe("on-the-way");
    expect(from(["specimen"])).toMatchObject({ code: "requirement-unmet", missing: ["specimen"] });
    expect(from([], { specimen: "taken" })).toMatchObject({ code: "requirement-unmet", missing: ["specimen"] });
    expect(from([], { specimen: "negative" })).toBe("on-the-way");
  });

  it("are met as whoever looks through the cases says, and by the statuses where nobody can", () => {
    const when = (met: boolean | undefined, carries?: string[]) =>
      advance(handOver, "ready", "departed", {
        ...{ particulars, statuses: { specimen: "taken" }, meets: () => met },
        ...(carries === undefined ? {} : { carries }),
      });
    expect(when(true)).toBe("on-the-way");
    expect(when(undefined)).toMatchObject({ missing: ["specimen"] });
    expect(when(false, [])).toMatchObject({ code: "requirement-unmet", missing: ["specimen"] });
  });

  it("stand beside missing particulars", () => {
    expect(advance(handOver, "ready", "departed")).toMatchObject({
      code: "particulars-missing",
      missing: ["receiver", "vehicle", "specimen"],
    });
  });
});
