import { createHmac } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absent, isAbsent } from "../../src/answer.js";
import { examine } from "../../src/declaration/examine.js";
import { declarationForm, type Form } from "../../src/declaration/form.js";
import { exitEntryCard5 } from "../../src/declaration/forms/index.js";
import type { Item, ItemTable } from "../../src/declaration/items.js";
import { pseudonymise } from "../../src/declaration/pseudonymise.js";
import { everyKind, fullCard, fullOfEveryKind, madeUpEdition, text } from "./cards.js";
import { randomCase } from "./random-forms.js";

const keyed = (path: string, answer: string) =>
  createHmac("sha256", "made up for the tests").update(`${path}\n${answer}`).digest("hex");
const label = text("item");
const line = (privacy: "identity" | "contact" | "health"): Item => ({ kind: "text", label, privacy });
const form = declarationForm({
  edition: madeUpEdition,
  items: {
    name: line("identity"),
    names: { kind: "several", of: "text", label, privacy: "identity" },
    telephone: line("contact"),
    remark: line("health"),
    kin: {
      kind: "group",
      label,
      items: { name: line("identity"), home: { kind: "group", label, items: { address: line("contact") } } },
    },
    guests: { kind: "list", label, privacy: "identity", items: { name: line("identity"), remark: line("health") } },
  },
}) as unknown as Form;

describe("pseudonymise", () => {
  it("leaves no text of identity or contact anywhere, whatever people are called", () => {
    // The first letter is one that no name of an item and no pseudonym bears.
    const anyText = fc.string({ unit: "grapheme", maxLength: 20 }).map((word) => `Ω${word}`);
    const anyRemark = fc.string({ unit: "grapheme", maxLength: 20 }).map((word) => `Ψ${word.replaceAll("Ω", "")}`);
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 9, maxLength: 9 }), anyRemark, (words, remark) => {
        const [name, one, other, telephone, kin, address, guest, second, third] = words;
        const { declaration } = examine(form, {
          name,
          names: [one, other],
          telephone,
          remark: "well",
          kin: { name: kin, home: { address } },
          guests: [{ name: guest, remark: "well" }, { name: second }, { name: third, remark }],
        });
        const told = JSON.stringify(pseudonymise(form, declaration, keyed));
        expect(told).not.toContain("Ω");
        expect(told).toContain(JSON.stringify(remark)); // free text of health stays
      }),
      { numRuns: 300 },
    );
  });

  it("gives equal answers to an item equal pseudonyms, and different ones different, in whatever row they stand", () => {
    const guests = ["SHI Li", "SHI Wei", "SHI Li"].map((name) => ({ name }));
    const { declaration } = examine(form, { name: "SHI Li", names: ["A", "B"], guests });
    const made = pseudonymise(form, declaration, keyed) as Record<string, unknown>;
    const [first, second, third] = (made["guests"] as { name: string }[]).map(({ name }) => name);
    expect([first === third, first === second]).toEqual([true, false]);
    expect(first).not.toBe(made["name"]); // the path is part of what is keyed
    const turned = pseudonymise(form, examine(form, { names: ["B", "A"] }).declaration, keyed) as Record<string, never>;
    expect(turned["names"]).toBe(made["names"]); // of several the order tells nothing
    expect(pseudonymise(form, declaration, keyed)).toEqual(made);
  });

  it("does not take several answers for one that is written like them", () => {
    const asked: string[] = [];
    const names = (answers: unknown) =>
      pseudonymise(form, examine(form, { names: answers }).declaration, (_, answer) => `${asked.push(answer)}`);
    names(["A,B"]);
    names(["A", "B"]);
    names(['A","B']);
    expect(new Set(asked).size).toBe(3);
  });

  it("asks for each answer once, with its path and without the row", () => {
    const asked: string[] = [];
    const { declaration } = examine(form, {
      name: "SHI Li",
      kin: { home: { address: "Room 101" } },
      guests: [{ name: "SHI Wei" }, "?", { name: "SHI Li" }],
    });
    pseudonymise(form, declaration, (path, answer) => `${asked.push(`${path}=${answer}`)}`);
    expect(asked).toEqual(["name=SHI Li", "kin.home.address=Room 101", "guests.name=SHI Wei", "guests.name=SHI Li"]);
  });

  it("asks for nothing that a record lacks", () => {
    const asked: string[] = [];
    const older = { telephone: "0" } as never;
    const made = pseudonymise(form, older, (path) => `${asked.push(path)}`);
    expect([made, asked]).toEqual([{ telephone: "1" }, ["telephone"]]);
  });

  it("replaces what is a date, a number, a choice or a country as well", () => {
    const { declaration } = examine(everyKind, fullOfEveryKind);
    const made = pseudonymise(everyKind, declaration, (path, answer) => `${path}:${answer}`);
    expect(made).toMatchObject({
      age: "age:70",
      born: "born:1949-12-31",
      home: "home:CHN",
      companions: 'companions:["A","B"]',
      kin: { name: "kin.name:Example", isHere: "kin.isHere:no", meets: absent("not-applicable") },
      health: declaration.health,
      purpose: "work",
    });
  });

  it("changes nothing but answers of identity and contact: not what is absent, not the others, not the declaration", () => {
    fc.assert(
      fc.property(randomCase, ({ form, input }) => {
        const { declaration } = examine(form, input);
        const before = JSON.stringify(declaration);
        const same = (items: ItemTable, one: object, other: object): void => {
          expect(Object.keys(other)).toEqual(Object.keys(one));
          for (const [name, answer] of Object.entries(one)) {
            const [item, made] = [items[name] as Item, (other as Record<string, unknown>)[name]];
            if (isAbsent(answer)) expect(made).toEqual(answer);
            else if (item.kind === "group") same(item.items, answer, made as object);
            else if (item.kind === "list")
              for (const [index, row] of (answer as object[]).entries()) {
                const [rows, isThere] = [made as object[], !isAbsent(row)];
                if (isThere) same(item.items, row, rows[index] as object);
                else expect(rows[index]).toEqual(row);
              }
            else if (item.privacy === "identity" || item.privacy === "contact") expect(made).toBe("#");
            else expect(made).toEqual(answer);
          }
        };
        same(
          form.items,
          declaration,
          pseudonymise(form, declaration, () => "#"),
        );
        expect(JSON.stringify(declaration)).toBe(before);
      }),
      { numRuns: 500 },
    );
  });

  it("leaves of the card of edition 5 nothing by which the traveller is known", () => {
    const told = JSON.stringify(pseudonymise(exitEntryCard5, examine(exitEntryCard5, fullCard).declaration, keyed));
    for (const word of [
      fullCard.name,
      fullCard.documentNumber,
      fullCard.birthDate,
      fullCard.telephone,
      fullCard.addressInChina,
    ])
      expect(told).not.toContain(word);
    expect(told).toContain(fullCard.port);
  });
});
