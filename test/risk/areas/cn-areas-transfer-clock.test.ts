import { expect, it } from "vitest";
import { areasTransferClock } from "../../../src/risk/areas/cn-areas-transfer-clock.js";
import { areasEdition8 } from "../../../src/risk/areas/cn-risk-areas-edition-8.js";

it("differs from edition 8 in the day from which the last contact's days count, and in nothing else", () => {
  const withoutSource = (requires: (typeof areasEdition8.steps)[number]["requires"]) =>
    requires.filter(({ id }) => id !== "last-contact-more-than-14-days").map(({ source: _, ...rest }) => rest);
  const [own] = areasTransferClock.steps;
  const [nations] = areasEdition8.steps;
  expect(own && withoutSource(own.requires)).toEqual(nations && withoutSource(nations.requires));
});

it("is illustrative: whose text it was is not known", () => {
  expect(areasTransferClock.edition.status).toBe("illustrative");
});
