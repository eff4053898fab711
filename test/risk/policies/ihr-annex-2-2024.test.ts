import { expect, it } from "vitest";
import { absent } from "../../../src/answer.js";
import { IHR_EDITIONS } from "../../../src/documents/ihr-edition.js";
import { inForceOn } from "../../../src/edition/in-force-on.js";
import { assess } from "../../../src/risk/assess.js";
import type { EventDisease } from "../../../src/risk/event-facts.js";
import { EVENT_DISEASES } from "../../../src/risk/event-facts.js";
import { eventNotification2005 } from "../../../src/risk/policies/ihr-annex-2-2005.js";
import { eventNotification2024 } from "../../../src/risk/policies/ihr-annex-2-2024.js";

const NO = {
  poliovirus: "other",
  cases: 1,
  seriousImpact: "no",
  unusualOrUnexpected: "no",
  internationalSpread: "no",
  travelOrTradeRestrictions: "no",
} as const;

it("differs from the text before it in poliomyelitis and in clusters, and in nothing else (WHA77.17)", () => {
  const differing = (Object.keys(EVENT_DISEASES) as EventDisease[]).filter((disease) => {
    const facts = { ...NO, disease };
    return (
      JSON.stringify(assess(eventNotification2005, facts)) !== JSON.stringify(assess(eventNotification2024, facts))
    );
  });
  expect(differing).toEqual(["poliomyelitis", "cluster-of-severe-acute-respiratory-disease"]);
});

it("does not ask for the type of a poliovirus", () => {
  const facts = { ...NO, poliovirus: absent("asked-unknown"), disease: "poliomyelitis" } as const;
  expect(assess(eventNotification2024, facts)).toMatchObject({ grade: "notify" });
});

it("takes force on the general first day of its text", () => {
  expect(eventNotification2024.edition.from).toBe(IHR_EDITIONS["2024"].from);
  expect(eventNotification2005.edition.from).toBe(IHR_EDITIONS["2005"].from);
  expect(inForceOn([eventNotification2005, eventNotification2024], IHR_EDITIONS["2022"].from)).toEqual({
    edition: eventNotification2005,
  });
});
