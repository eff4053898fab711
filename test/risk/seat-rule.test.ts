import { expect, it } from "vitest";
import * as contacts from "../../src/risk/contacts/index.js";
import type { SeatRule } from "../../src/risk/seat-rule.js";

const rules = Object.values(contacts).flatMap((one) =>
  "disease" in one ? Object.entries(one.rules as Readonly<Record<string, SeatRule>>) : [],
);

it.each(rules)(
  "the seat rule for %s can be applied: whole rows, hours that can last",
  (_, { reach, minimumHours = 1 }) => {
    if (reach.kind === "rows") expect(Number.isInteger(reach.rowsEachSide) && reach.rowsEachSide >= 0).toBe(true);
    expect(minimumHours).toBeGreaterThan(0);
  },
);
