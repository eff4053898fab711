import { it } from "vitest";
import { examine } from "../../src/declaration/examine.js";
import { exitEntryCard5 } from "../../src/declaration/forms/index.js";
import { declarationForm } from "../../src/declaration/form.js";
import { everyKind, madeUpEdition, text } from "./cards.js";
it("dos", () => {
  for (const n of [10000, 20000, 40000]) {
    let t = performance.now();
    const input: Record<string, unknown> = {};
    for (let i = 0; i < n; i++) input[`k${i}`] = 1;
    input["travelHistory"] = Array.from({ length: n }, () => ({ x: 1 }));
    examine(exitEntryCard5, input);
    console.log("unknown", n, performance.now() - t);
    const f = declarationForm({ edition: madeUpEdition, items: { a: { kind: "list", label: text("a"), privacy: "health", items: { b: { kind: "choices", label: text("b"), privacy: "health", options: { c: text("c") } } } } } });
    t = performance.now();
    examine(f, { a: Array.from({ length: n }, () => ({ b: ["c", "d"] })) });
    console.log("partly rows", n, performance.now() - t);
    t = performance.now();
    examine(everyKind, { health: { doses: Array.from({ length: n }, (_, i) => ({ on: i % 2 ? "2020-01-01" : "2020-01-02", maker: { isKnown: "no", name: "x" } })) } });
    console.log("standing+leftout rows", n, performance.now() - t);
  }
  const c = examine(exitEntryCard5, { symptomsAny: "yes", symptomsListed: ["fever", "Other"], otherSymptomText: "tired" });
  console.log(c.findings.filter((f) => f.code !== "missing").map((f) => f.code + f.path.join(".")));
});
