import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { portThreeZonesExample } from "../../src/supervision/layouts/port-three-zones-example.js";
import { readZoneLayout } from "../../src/supervision/read-zone-layout.js";

const SCHEMES = ["three-zones-2020-04"];
const written = (): Record<string, unknown> => JSON.parse(JSON.stringify(portThreeZonesExample));
const issues = (input: unknown) => {
  const read = readZoneLayout(input, SCHEMES);
  return read.ok ? [] : read.issues.map(({ code, path }) => `${code} ${path.join(".")}`);
};

describe("readZoneLayout", () => {
  it("reads what was written", () => {
    expect(readZoneLayout(written(), SCHEMES)).toEqual({ ok: true, value: portThreeZonesExample });
  });

  it("names everything that is wrong at once, in the order of the layout", () => {
    expect(
      issues({
        id: " ",
        scheme: "four-zones",
        zones: [{ id: "clean", label: { en: "clean" }, kind: "clean", needs: [7], refusesUsed: "yes" }, null],
        rooms: [{ id: "outside", label: { en: "a", zh: "b" }, zone: "clean", uses: ["doffing", "toString"] }],
        doors: [{ id: "in", from: "duty", to: "", ways: "in" }],
        separateWays: 1,
      }),
    ).toEqual([
      "malformed id",
      "unknown-scheme scheme",
      "malformed zones.0.label",
      "malformed zones.0.needs",
      "malformed zones.0.refusesUsed",
      "malformed zones.1",
      "malformed rooms.0.id",
      "malformed rooms.0.uses",
      "malformed doors.0.to",
      "malformed doors.0.ways",
      "malformed separateWays",
    ]);
  });

  it.each([undefined, null, 3, "layout", []])("takes %j for no layout", (input) => {
    expect(issues(input)).toEqual(["malformed "]);
  });

  it("misses lists and names that are not there", () => {
    expect(issues({})).toEqual([
      "malformed id",
      "malformed scheme",
      "malformed zones",
      "malformed rooms",
      "malformed doors",
    ]);
    expect(issues({ ...written(), rooms: new Array(1) })).toEqual(["malformed rooms.0"]);
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom("zones", "rooms", "doors", "scheme"), (value, key) => {
        readZoneLayout(value, SCHEMES);
        readZoneLayout({ ...written(), [key]: value }, SCHEMES);
        readZoneLayout({ ...written(), [key]: [value] }, SCHEMES);
      }),
    );
  });
});
