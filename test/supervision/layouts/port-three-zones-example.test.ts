import { expect, it } from "vitest";
import { checkLayout } from "../../../src/supervision/check-layout.js";
import { portThreeZonesExample } from "../../../src/supervision/layouts/port-three-zones-example.js";
import { protectionExample } from "../../../src/supervision/protection/protection-example.js";
import { readZoneLayout } from "../../../src/supervision/read-zone-layout.js";
import { threeZones2020 } from "../../../src/supervision/schemes/three-zones-2020-04.js";

it("is sound under its scheme and the example of rules, and survives JSON", () => {
  expect(checkLayout(portThreeZonesExample, threeZones2020, protectionExample)).toEqual([]);
  const read = readZoneLayout(JSON.parse(JSON.stringify(portThreeZonesExample)), [threeZones2020.edition.id]);
  expect(read).toEqual({ ok: true, value: portThreeZonesExample });
});

it("is an example and says so", () => {
  expect(portThreeZonesExample.edition.status).toBe("illustrative");
});
