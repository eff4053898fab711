import { describe, expect, it } from "vitest";
import { calendarDate } from "../../src/calendar/calendar-date.js";
import { maritimeDeclaration2005 } from "../../src/declaration/forms/ihr-ship-declaration-2005.js";
import { shipDeclaration2024 } from "../../src/declaration/forms/ihr-ship-declaration-2024.js";
import { shipDeclarationOn } from "../../src/declaration/ship-declaration-on.js";
import { IHR_STATES, type IhrStates } from "../../src/documents/ihr-edition.js";

const forms = [shipDeclaration2024, maritimeDeclaration2005];
function name(stateParty: string, date: string, states?: IhrStates): string {
  const found = shipDeclarationOn(forms, stateParty, calendarDate(date), states);
  return "edition" in found ? found.edition.edition.title.en : Object.keys(found).join();
}

describe("shipDeclarationOn (IHR (2005), Article 37 and Annex 8, and Appendix 1 as at 2025-11-10)", () => {
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
    expect(shipDeclarationOn([], "CHN", calendarDate("2026-01-10"))).toEqual({ none: true });
  });
});
