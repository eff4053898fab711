import { expect, it } from "vitest";
import { CERTLOGIC_LABELS } from "../../src/exchange/certlogic-labels.js";
import { readCertLogicRule } from "../../src/exchange/index.js";
import known from "./known/eu-dcc-rules.json" with { type: "json" };

it("has words in both languages for all that the rules of the EU read of a certificate's first event", () => {
  for (const text of Object.values(CERTLOGIC_LABELS)) {
    expect(text?.en).toMatch(/^[a-z]/);
    expect(text?.zh).toMatch(/\p{Script=Han}/u);
  }
  const read = known.rules.flatMap((rule) => {
    const result = readCertLogicRule(rule);
    return result.ok ? result.value.logic.reads : [];
  });
  const paths = read.filter((path) => path.includes(".") && !path.startsWith("current") && !path.endsWith(".1"));
  for (const path of paths) expect(CERTLOGIC_LABELS, path).toHaveProperty([path.replace(/^(payload\.[vtr])\.0/, "$1")]);
});
