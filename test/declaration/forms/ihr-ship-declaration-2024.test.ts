import { describe, expect, it } from "vitest";
import { calendarDate } from "../../../src/calendar/calendar-date.js";
import { maritimeDeclaration2005 } from "../../../src/declaration/forms/ihr-ship-declaration-2005.js";
import { shipDeclaration2024 } from "../../../src/declaration/forms/ihr-ship-declaration-2024.js";
import { inForceOn } from "../../../src/edition/in-force-on.js";

describe("the Ship Declaration of Health", () => {
  it("takes the place of the Maritime one on 19 September 2025 (WHA77.17)", () => {
    const { title, status, source, supersedes } = shipDeclaration2024.edition;
    expect(title).toEqual({ en: "Ship Declaration of Health", zh: "船舶健康申报单" });
    expect([status, supersedes]).toEqual(["published", maritimeDeclaration2005.edition.id]);
    expect(source).toContain("WHA77.17");
    const on = (date: string) => inForceOn([maritimeDeclaration2005, shipDeclaration2024], calendarDate(date));
    expect(on("2025-09-18")).toMatchObject({ edition: { edition: { id: "ihr-ship-declaration-2005" } } });
    expect(on("2025-09-19")).toMatchObject({ edition: { edition: { id: "ihr-ship-declaration-2024" } } });
  });

  it("asks what the Maritime one asked", () => {
    expect(shipDeclaration2024.items).toEqual(maritimeDeclaration2005.items);
  });
});
