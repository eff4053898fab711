import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { answerAt, itemOutsideLists } from "../../src/declaration/answer-at.js";
import { examine } from "../../src/declaration/examine.js";
import { anyJson, everyKind, fullOfEveryKind } from "./cards.js";

const { items } = everyKind;
const { declaration } = examine(everyKind, fullOfEveryKind);

describe("itemOutsideLists", () => {
  it("finds an item by name, and through groups by its path with dots", () => {
    expect(itemOutsideLists(items, "surname")).toBe(items.surname);
    expect(itemOutsideLists(items, "health.signs.celsius")).toBe(items.health.items.signs.items.celsius);
    expect(itemOutsideLists(items, "health.doses")).toBe(items.health.items.doses);
  });

  it.each(["health.doses.on", "health.doses.maker.name", "nobody", "surname.first", "health.", "", "toString"])(
    "finds nothing at %j",
    (path) => {
      expect(itemOutsideLists(items, path)).toBeUndefined();
    },
  );
});

describe("answerAt", () => {
  it("is the answer that stands there", () => {
    expect(answerAt(declaration, "surname")).toBe("Example");
    expect(answerAt(declaration, "health.signs.celsius")).toBe(37.3);
  });

  it("is undefined for an absent answer, for a path that leads nowhere and for inherited names", () => {
    expect(answerAt({ surname: absent("asked-unknown") }, "surname")).toBeUndefined();
    for (const path of ["kin.meets", "health.doses.on", "surname.length", "toString", "constructor.name"])
      expect(answerAt(declaration, path)).toBeUndefined();
    for (const none of [null, undefined, "Example", { surname: null }])
      expect(answerAt(none, "surname.first")).toBeUndefined();
  });

  it("takes any value for a declaration", () => {
    fc.assert(
      fc.property(
        anyJson,
        fc.constantFrom("surname", "health.signs.celsius", "a.b", "__proto__", "0"),
        (json, path) => {
          expect(() => answerAt(json, path)).not.toThrow();
        },
      ),
    );
  });
});
