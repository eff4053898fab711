import { describe, expect, it } from "vitest";
import { calendarDate } from "../../../src/calendar/calendar-date.js";
import { maritimeDeclaration2005 } from "../../../src/declaration/forms/ihr-ship-declaration-2005.js";
import { inForceOn } from "../../../src/edition/in-force-on.js";

describe("the Maritime Declaration of Health", () => {
  it("is the form of the Regulations from their first day, 15 June 2007 (IHR (2005), Annex 8)", () => {
    const { id, title, status, source } = maritimeDeclaration2005.edition;
    expect([id, status]).toEqual(["ihr-ship-declaration-2005", "published"]);
    expect(title).toEqual({ en: "Maritime Declaration of Health", zh: "海事健康申报单" });
    expect(source).toContain("Annex 8");
    const on = (date: string) => inForceOn([maritimeDeclaration2005], calendarDate(date));
    expect(on("2007-06-14")).toMatchObject({ none: true });
    expect(on("2007-06-15")).toMatchObject({ edition: { edition: { id } } });
  });
});
