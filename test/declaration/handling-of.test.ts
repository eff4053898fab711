import { describe, expect, it } from "vitest";
import { calendarDate } from "../../src/calendar/calendar-date.js";
import { declarationForm, type Form } from "../../src/declaration/form.js";
import { exitEntryCard5 } from "../../src/declaration/forms/index.js";
import type { Handling } from "../../src/declaration/handling.js";
import { DEFAULT_HANDLING, handlingOf, retainUntil } from "../../src/declaration/handling-of.js";
import { PRIVACY_CLASSES } from "../../src/declaration/items.js";
import { madeUpEdition, text } from "./cards.js";

const kept = (
  from: "declared" | "purpose-ended",
  days: number,
  dayCount: Handling["retention"]["dayCount"],
): Handling => ({
  purpose: text("purpose"),
  retention: { from, days, dayCount },
  source: "made up for the tests",
});
const form = declarationForm({
  edition: madeUpEdition,
  handling: { contact: kept("declared", 30, "start-is-day-0"), health: kept("purpose-ended", 1, "start-is-day-1") },
  items: {
    name: { kind: "text", label: text("name"), privacy: "identity" },
    telephone: { kind: "text", label: text("telephone"), privacy: "contact" },
    seat: { kind: "text", label: text("seat"), privacy: "travel", handling: kept("declared", 14, "start-is-day-1") },
    kin: {
      kind: "group",
      label: text("kin"),
      items: { telephone: { kind: "text", label: text("telephone"), privacy: "contact" } },
    },
    doses: {
      kind: "list",
      label: text("doses"),
      privacy: "health",
      items: {
        on: { kind: "date", label: text("on"), privacy: "health", handling: kept("declared", 0, "start-is-day-0") },
      },
    },
  },
}) as unknown as Form;

describe("handlingOf", () => {
  it("is the item's own, else the form's for its class, else what the IHR say", () => {
    expect(handlingOf(form, "seat")?.retention.days).toBe(14);
    expect(handlingOf(form, "telephone")).toBe(form.handling?.contact);
    expect(handlingOf(form, "kin.telephone")).toBe(form.handling?.contact);
    expect(handlingOf(form, "doses")).toBe(form.handling?.health);
    expect(handlingOf(form, "doses.on")?.retention).toEqual({ from: "declared", days: 0, dayCount: "start-is-day-0" });
    expect(handlingOf(form, "name")).toBe(DEFAULT_HANDLING.identity);
    expect(handlingOf(exitEntryCard5 as unknown as Form, "travelHistory.city")).toBe(DEFAULT_HANDLING.travel);
  });

  it("is nothing of a group, nor of what the form does not ask", () => {
    for (const path of ["kin", "name.length", "", "kin.0", "toString"]) expect(handlingOf(form, path)).toBeUndefined();
  });

  it("has a default for every class, in both languages, with its article", () => {
    expect(Object.keys(DEFAULT_HANDLING)).toEqual(PRIVACY_CLASSES);
    for (const { purpose, source } of Object.values(DEFAULT_HANDLING)) {
      expect(purpose.en).toMatch(/^To /);
      expect(purpose.zh).toMatch(/^\p{Script=Han}/u);
      expect(source).toContain("IHR (2005) Art. 23.1(a)");
    }
  });
});

describe("retainUntil", () => {
  const [declared, ended] = [calendarDate("2020-03-18"), calendarDate("2020-04-01")];
  const end = (path: string, events: Parameters<typeof retainUntil>[2]) => retainUntil(form, path, events)?.end;

  it("counts from the event that the handling names, by its day count, the last day included", () => {
    expect(end("telephone", { declared, "purpose-ended": ended })).toBe("2020-04-17");
    expect(end("seat", { declared })).toBe("2020-03-31");
    expect(end("doses", { declared, "purpose-ended": ended })).toBe("2020-04-01");
    expect(end("doses.on", { declared })).toBe("2020-03-18");
    expect(end("name", { "purpose-ended": ended })).toBe("2020-04-01");
    expect(retainUntil(form, "seat", { declared })?.working.en).toBe(
      "day 1 = 2020-03-18; day 14 = 2020-03-31, inclusive",
    );
  });

  it("says nothing while the event has not happened, and nothing of what is not asked", () => {
    expect(end("telephone", { "purpose-ended": ended })).toBeUndefined();
    expect(end("name", { declared })).toBeUndefined();
    expect(end("name", {})).toBeUndefined();
    expect(end("kin", { declared, "purpose-ended": ended })).toBeUndefined();
    expect(end("nothing", { declared, "purpose-ended": ended })).toBeUndefined();
  });
});
