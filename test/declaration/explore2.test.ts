import { it } from "vitest";
import { examine } from "../../src/declaration/examine.js";
import { declarationForm } from "../../src/declaration/form.js";
import { madeUpEdition, text } from "./cards.js";
const yn = { kind: "yes-no", label: text("x"), privacy: "health" } as const;
it("own list", () => {
  const form = declarationForm({ edition: madeUpEdition, items: { rows: { kind: "list", label: text("rows"), privacy: "health", items: {
    x: yn, y: { ...yn, relevantWhen: { item: "x", is: "yes" } }, a: { ...yn, required: { fact: "rows", some: { item: "y", is: "yes" } } } } } } });
  const input = { rows: [{ x: "yes", y: "no" }, { x: "no", y: "yes", a: "no" }] };
  const first = examine(form, input);
  console.log(first.findings.map((f) => [f.code, f.path.join(".")]), examine(form, first.declaration).findings.map((f) => [f.code, f.path.join(".")]));
});
