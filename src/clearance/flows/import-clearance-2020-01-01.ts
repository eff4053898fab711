import { editionDate } from "../../edition/edition.js";
import { editionFlow } from "../../flow/flow.js";
import { reachedFrom } from "../../flow/promise.js";
import {
  DECLARED_EVENTS,
  DECLARED_MOVES,
  DECLARED_OUTCOMES,
  DECLARED_PARTICULARS,
  DECLARED_STATUSES,
  declaredPromises,
} from "../declared-line.js";

const ORDER = { en: "The usual order of customs formalities", zh: "海关手续通常次序" } as const;

/**
 * Goods that come in, in the ordinary way: declared in advance or on arrival, documents accepted, inspected where selected,
 * duties settled or deferred, released, closed. An example: the order is what practice is said to be, written from memory.
 *
 * @see Customs Law of China, Articles 24 and 28
 */
export const importClearance2020 = /* @__PURE__ */ editionFlow({
  edition: {
    id: "import-clearance-2020-01-01",
    series: "cn-import-clearance",
    title: { en: "Clearance of imports", zh: "进口货物通关" },
    authority: { en: "a customs office, as an example", zh: "某海关（示例）" },
    status: "illustrative",
    from: editionDate("2020-01-01"),
    source:
      "Customs Law of China, Articles 24 (declaration) and 28 (inspection); the order of the other steps is an example, from memory",
  },
  initial: "expected",
  outcomes: [...DECLARED_OUTCOMES],
  moves: DECLARED_MOVES,
  particulars: DECLARED_PARTICULARS,
  invariants: [
    ...declaredPromises(),
    reachedFrom(
      "closed-after-release",
      { en: "only what was released is closed", zh: "放行后方可结关" },
      ORDER,
      "closed",
      ["released"],
    ),
  ],
  labels: { statuses: DECLARED_STATUSES, events: DECLARED_EVENTS },
});
