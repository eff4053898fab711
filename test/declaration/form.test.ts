import { describe, expect, it } from "vitest";
import { instant } from "../../src/calendar/instant.js";
import { examine } from "../../src/declaration/examine.js";
import { declarationForm } from "../../src/declaration/form.js";
import { exitEntryCard5 } from "../../src/declaration/forms/index.js";
import { everyKind, fullCard, madeUpEdition, text } from "./cards.js";

function isFrozenThrough(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(isFrozenThrough);
}

describe("declarationForm", () => {
  it("freezes its table through and through", () => {
    for (const { edition, items, rules } of [exitEntryCard5, everyKind])
      expect([edition, items, rules].every(isFrozenThrough)).toBe(true);
    expect(Object.isFrozen(exitEntryCard5)).toBe(true);
  });

  it("hands the table on as it was written: two forms of one table are equal", () => {
    const definition = {
      edition: madeUpEdition,
      items: { fever: { kind: "yes-no", label: text("fever"), privacy: "health" } },
      notice: text("notice"),
    } as const;
    const form = declarationForm(definition);
    expect([form.edition, form.items, form.notice]).toEqual([definition.edition, definition.items, definition.notice]);
    expect(examine(form, { fever: "no" }).verdict).toBe(examine(declarationForm(definition), { fever: "no" }).verdict);
  });

  it("finds nothing about time where it has no rule about time", () => {
    const form = declarationForm({
      edition: madeUpEdition,
      items: { at: { kind: "instant", label: text("at"), privacy: "travel" } },
      declaredAt: "at",
    });
    expect(examine(form, { at: "1999-01-01T00:00Z" }).notEvaluated).toEqual([]);
    expect(examine(form, { at: "1999-01-01T00:00Z" }).findings).toEqual([]);
  });

  it("is also a schema, which may be told when it is looked at", () => {
    const card = declarationForm(exitEntryCard5);
    const schema = (now: string) => card.at({ asOf: instant(now) })["~standard"];
    expect(card.at()["~standard"]).toMatchObject({ vendor: "pratique", version: 1 });
    expect(card.at()["~standard"].validate(fullCard)).toHaveProperty("value");
    expect(schema("2020-03-18T06:00:00+08:00").validate(fullCard)).not.toHaveProperty("issues");
    expect(schema("2020-04-18T06:00:00+08:00").validate(fullCard)).toMatchObject({
      issues: [{ path: ["submittedAt"] }],
    });
  });

  it("lets a rule be milder or severer than its code", () => {
    const severities = (["block", "refer", "ask", "note"] as const).map((severity) => {
      const form = declarationForm({
        edition: madeUpEdition,
        items: { fever: { kind: "yes-no", label: text("fever"), privacy: "health" } },
        rules: [
          {
            id: "r",
            code: "contradictory",
            at: "fever",
            when: { fact: "fever", is: "yes" },
            severity,
            text: text("no fever"),
          },
        ],
      });
      return examine(form, { fever: "yes" }).verdict;
    });
    expect(severities).toEqual(["blocked", "refer", "ask", "clear"]);
  });

  it("requires by condition: only what is certainly required is missing", () => {
    const form = declarationForm({
      edition: madeUpEdition,
      items: {
        fever: { kind: "yes-no", label: text("fever"), privacy: "health" },
        since: { kind: "date", label: text("since"), privacy: "health", required: { fact: "fever", is: "yes" } },
      },
    });
    const missing = (input: unknown) => examine(form, input).findings.map(({ path }) => path[0]);
    expect(missing({ fever: "yes" })).toEqual(["since"]);
    expect(missing({ fever: "no" })).toEqual([]);
    expect(missing({ fever: "no", since: "2020-03-01" })).toEqual([]);
    expect(missing({ fever: { absent: "asked-unknown" } })).toEqual([]);
    expect(missing({})).toEqual(["fever"]);
  });
});
