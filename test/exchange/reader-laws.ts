import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ReadHealthProofs } from "../../src/exchange/health-proof-reading.js";

/** Stands in the made-up payloads where a person's own words would; no answer may repeat it among its issues. */
const MARK = "ZQX-MARK";

/** What every reader keeps to, whatever it is given. */
export function readerLaws(read: (payload: unknown) => ReadHealthProofs, valid: readonly object[]): void {
  const changed = fc
    .tuple(fc.constantFrom(...valid), fc.nat(200), fc.oneof(fc.jsonValue(), fc.constant(MARK), fc.constant(undefined)))
    .map(([payload, place, value]) => withPart(payload, place, value));

  describe("as every reader", () => {
    it("reads the payloads that are in order", () => {
      for (const payload of valid) expect(read(payload)).toMatchObject({ ok: true });
    });

    it("survives JSON: the same payload written and read again is the same proof", () => {
      for (const payload of valid) {
        const proofs = read(payload);
        expect(read(JSON.parse(JSON.stringify(payload)))).toEqual(proofs);
      }
    });

    it("never throws, on any value", () => {
      fc.assert(
        fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), (value) => isAnswer(read(value))),
      );
      fc.assert(fc.property(fc.jsonValue(), (value) => isAnswer(read(value))));
    });

    it("never throws on a payload of which one part is another", () => {
      fc.assert(
        fc.property(changed, (payload) => isAnswer(read(payload))),
        { numRuns: 1000 },
      );
    });

    it("says of each issue where it is and what was expected, in both languages, and repeats nothing", () => {
      fc.assert(
        fc.property(changed, (payload) => {
          const result = read(payload);
          if (result.ok) return;
          for (const { code, path, expected } of result.issues) {
            expect(["missing", "malformed"]).toContain(code);
            expect(path.length).toBeLessThan(16);
            expect(expected.en).not.toBe("");
            expect(expected.zh).toMatch(/\p{Script=Han}/u);
          }
          expect(JSON.stringify(result.issues)).not.toContain(MARK);
        }),
        { numRuns: 1000 },
      );
    });
  });
}

function isAnswer(result: ReadHealthProofs): boolean {
  return result.ok ? result.value.length > 0 : result.issues.length > 0;
}

/** A copy with one of its parts, counted from the outside in, put in place of what stood there. */
function withPart(payload: object, place: number, value: unknown): unknown {
  const copy = structuredClone(payload) as Record<string, unknown>;
  const parts: [holder: Record<string, unknown>, key: string][] = [];
  const visit = (holder: Record<string, unknown>): void => {
    for (const key of Object.keys(holder)) {
      parts.push([holder, key]);
      const inner = holder[key];
      if (typeof inner === "object" && inner !== null) visit(inner as Record<string, unknown>);
    }
  };
  visit(copy);
  const [holder, key] = parts[place % parts.length] ?? [];
  if (holder !== undefined && key !== undefined) holder[key] = value;
  return copy;
}

/** The issues of a payload, as `path: code`. */
export function issuesOf(result: ReadHealthProofs): string[] {
  return result.ok ? [] : result.issues.map(({ path, code }) => `${path.join(".")}: ${code}`);
}
