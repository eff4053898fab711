import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { type PersonOnBoard, placesOf, rowsOfPeople } from "../../src/risk/seated-journey.js";
import { train } from "./cabins.js";

type Passenger = Extract<PersonOnBoard, { role: "passenger" }>;

const passenger = (more: Omit<Passenger, "id" | "role">): Passenger => ({ id: "P", role: "passenger", ...more });
const adult = { ...passenger({ seat: "5A", section: "02" }), id: "adult" };
const crew = { id: "crew", role: "crew" } as const;
const people = rowsOfPeople([adult, crew]);
const place = (more: Omit<Passenger, "id" | "role">, kind: "section" | "conveyance" = "conveyance") =>
  placesOf(passenger(more), { kind }, train, people)[0];

describe("placesOf", () => {
  it("finds the seat, and of a lap infant the seat of its adult", () => {
    expect(place({ seat: "5A", section: "01" })).toMatchObject({ section: "01", position: { seat: "5A" } });
    expect(place({ inLapOf: "adult" })).toMatchObject({ section: "02", position: { seat: "5A" } });
  });

  it("is content with the section where the section is all that is asked for", () => {
    expect(place({ section: "01" }, "section")).toEqual({ section: "01" });
    expect(place({ section: "01" })).toBe("seat-unknown");
    expect(place({ section: "99" }, "section")).toBe("seat-unknown");
  });

  it("says why nobody knows", () => {
    expect(place({ seat: absent("asked-declined") })).toBe("seat-unknown");
    expect([place({}), place({ seat: "  ", section: "01" })]).toEqual(["seat-unknown", "seat-unknown"]);
    const infant = { ...passenger({ inLapOf: "adult" }), id: "infant" };
    const lap = rowsOfPeople([adult, infant]);
    expect(placesOf(passenger({ inLapOf: "infant" }), { kind: "conveyance" }, train, lap)).toEqual(["adult-unknown"]);
    expect(place({ seat: "5A" })).toBe("section-not-named");
    expect(place({ seat: "5Z", section: "01" })).toBe("seat-not-in-cabin");
    expect([place({ inLapOf: "crew" }), place({ inLapOf: "nobody" })]).toEqual(["adult-unknown", "adult-unknown"]);
  });

  it("seats a lap infant on every seat of an adult who is listed twice", () => {
    const twice = rowsOfPeople([adult, { ...adult, seat: "6A" }, { ...crew, id: "adult" }]);
    const places = placesOf(passenger({ inLapOf: "adult" }), { kind: "conveyance" }, train, twice);
    expect(places.map((one) => (typeof one === "string" ? one : one.position?.seat))).toEqual([
      "adult-unknown",
      "5A",
      "6A",
    ]);
  });
});

describe("rowsOfPeople", () => {
  it("has the rows of each person, in the same order whatever that of the list", () => {
    const all = [{ ...adult, seat: "6A" }, crew, adult];
    const [one, other] = [rowsOfPeople(all), rowsOfPeople(all.toReversed())];
    expect([...one.keys()]).toEqual(["adult", "crew"]);
    expect(one.get("adult")).toEqual([adult, { ...adult, seat: "6A" }]);
    expect(other.get("adult")).toEqual(one.get("adult"));
  });
});
