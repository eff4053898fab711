import { describe, expect, it } from "vitest";
import { calendarDate } from "../../src/calendar/calendar-date.js";
import { maritimeDeclaration2005 } from "../../src/declaration/forms/ihr-ship-declaration-2005.js";
import { shipDeclaration2024 } from "../../src/declaration/forms/ihr-ship-declaration-2024.js";
import { ihrInForceOn } from "../../src/declaration/ihr-in-force-on.js";
import { IHR_STATES, type IhrStates } from "../../src/documents/ihr-edition.js";
import { eventNotification2005 } from "../../src/risk/policies/ihr-annex-2-2005.js";
import { eventNotification2024 } from "../../src/risk/policies/ihr-annex-2-2024.js";

const forms = [shipDeclaration2024, maritimeDeclaration2005];
function name(stateParty: string, date: string, states?: IhrStates): string {
  const found = ihrInForceOn(forms, stateParty, calendarDate(date), states);
  return "edition" in found ? found.edition.edition.title.en : Object.keys(found).join();
}

describe("the ship's declaration (IHR (2005), Article 37 and Annex 8, and Appendix 1 as at 2025-11-10)", () => {
  it("gives the Ship Declaration of Health from the day on which the amendments of 2024 are in force", () => {
    expect(name("CHN", "2025-09-18")).toBe("Maritime Declaration of Health");
    expect(name("CHN", "2025-09-19")).toBe("Ship Declaration of Health");
    expect(name("CHN", "2026-01-10")).toBe("Ship Declaration of Health");
  });

  it.each(["DEU", "USA", "NLD", "NZL", "CHE"])("gives the Maritime one where they are not: %s", (stateParty) => {
    expect(name(stateParty, "2026-01-10")).toBe("Maritime Declaration of Health");
  });

  it("gives none before the Regulations apply in that State", () => {
    expect(name("CHN", "2007-06-14")).toBe("none");
    expect(name("IND", "2007-07-01")).toBe("none");
    expect(name("IND", "2007-08-08")).toBe("Maritime Declaration of Health");
  });

  it("goes by the caller's table", () => {
    const later = { ...IHR_STATES, DEU: { "2024": calendarDate("2027-01-01") } };
    expect(name("DEU", "2026-12-31", later)).toBe("Maritime Declaration of Health");
    expect(name("DEU", "2027-01-01", later)).toBe("Ship Declaration of Health");
  });

  it("gives none of no forms", () => {
    expect(ihrInForceOn([], "CHN", calendarDate("2026-01-10"))).toEqual({ none: true });
  });
});

describe("Annex 2", () => {
  const annexes = [eventNotification2024, eventNotification2005];
  const found = (state: string, date: string) => {
    const inForce = ihrInForceOn(annexes, state, calendarDate(date));
    return "edition" in inForce ? inForce.edition.edition.id : inForce;
  };

  it.each([
    ["CHN", "2025-09-18", "ihr-annex-2-2005"],
    ["CHN", "2025-09-19", "ihr-annex-2-2024"],
    ["DEU", "2026-03-01", "ihr-annex-2-2005"],
    ["NZL", "2026-03-01", "ihr-annex-2-2005"],
    ["USA", "2007-07-18", "ihr-annex-2-2005"],
  ])("what the text of %s contains on %s (IHR (2005), Appendix 1, as at 2025-11-10)", (state, date, id) => {
    expect(found(state, date)).toBe(id);
  });

  it("is none before the Regulations apply in the State", () => {
    expect(found("CHN", "2007-06-14")).toEqual({ none: true });
    expect(found("USA", "2007-07-17")).toEqual({ none: true });
  });

  it("lets the caller say when the amendments took force", () => {
    const states = { NZL: { "2024": calendarDate("2026-09-19") } };
    const inForce = ihrInForceOn(annexes, "NZL", calendarDate("2026-09-19"), states);
    expect("edition" in inForce && inForce.edition.edition.id).toBe("ihr-annex-2-2024");
  });
});
