import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { calendarDate } from "../../src/calendar/calendar-date.js";
import { type ChargedService, mayCharge, mayHoldDeparture } from "../../src/risk/may-charge.js";
import { travellerCharges2005 as policy } from "../../src/risk/policies/ihr-charges-2005.js";

const charge = (charged: ChargedService) => mayCharge(policy, charged).decision;
const visitor = { seeksResidence: "no", providedOn: calendarDate("2026-03-11") } as const;

describe("charges to travellers (IHR (2005), Article 40)", () => {
  it.each(["medical-examination", "isolation-or-quarantine", "measures-certificate", "measures-on-baggage"] as const)(
    "none for %s, but to who seeks residence",
    (service) => {
      expect(charge({ service, seeksResidence: "no" })).toBe("may-not");
      expect(charge({ service, seeksResidence: "yes" })).toBe("may");
      expect(charge({ service })).toBe("undecided");
    },
  );

  it.each([
    ["2026-02-01", "may"],
    ["2026-03-01", "may"],
    ["2026-03-02", "may-not"],
    ["2026-03-11", "may-not"],
    ["2026-03-12", "may-not"],
  ])("a vaccination on 2026-03-11 that was published as required on %s: %s", (published, decision) => {
    const requirementPublishedOn = calendarDate(published);
    expect(charge({ ...visitor, service: "vaccination-or-prophylaxis", requirementPublishedOn })).toBe(decision);
  });

  it("none for a vaccination never published as required; undecided where that is not known", () => {
    const dose = { ...visitor, service: "vaccination-or-prophylaxis" } as const;
    expect(charge({ ...dose, requirementPublishedOn: absent("not-applicable") })).toBe("may-not");
    expect(charge(dose)).toBe("undecided");
  });

  it("another service may be charged for", () => {
    expect(charge({ service: "other-service" })).toBe("may");
  });

  it("no departure is held for payment", () => {
    expect(mayHoldDeparture(policy)).toMatchObject({
      decision: "may-not",
      because: [{ rule: "departure-not-held", source: { en: "IHR (2005), Article 40" } }],
    });
  });
});
