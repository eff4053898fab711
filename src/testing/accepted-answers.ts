import type { TextItem } from "../declaration/items.js";
import { fullWidth } from "./made-up-people.js";
import { type AnswerDefect, isText, ofKinds, SCALARS } from "./wrong-answer.js";

/*
 * Answers that look wrong and are not, so that an implementation that is too strict is found too.
 */

/** @internal How one answer is written so, by the name of the defect. */
export const ACCEPTED_ANSWERS = {
  "yes-no-as-boolean": {
    code: undefined,
    change: /* @__PURE__ */ ofKinds(["yes-no"], ({ answer }) => (isText(answer) ? answer === "yes" : undefined)),
  },
  "free-text-full-width": {
    code: undefined,
    change: /* @__PURE__ */ ofKinds(["text"], ({ place: { item }, answer }) =>
      item.kind === "text" && isText(answer) && item.pattern === undefined && item.identifier === undefined
        ? fullWidth(answer)
        : undefined,
    ),
  },
  "unknown-to-traveller": {
    code: undefined,
    change: /* @__PURE__ */ ofKinds(SCALARS, ({ draws, place, places }) =>
      place.plan === places.plan.declaredAt ? undefined : { absent: draws.pick(["asked-unknown", "asked-declined"]) },
    ),
  },
  "at-its-limit": {
    code: undefined,
    change: /* @__PURE__ */ ofKinds(["number", "text"], ({ place: { item }, draws }) => {
      if (item.kind === "text") return longestText(item);
      if (item.kind !== "number") return undefined;
      const limits = [item.minimum, item.maximum].filter(
        (limit) => limit !== undefined && (item.whole !== true || Number.isInteger(limit)),
      );
      return limits[draws.whole(0, limits.length - 1)];
    }),
  },
} as const satisfies Record<string, AnswerDefect>;

/** @internal A defect that is none. */
export type AcceptedAnswer = keyof typeof ACCEPTED_ANSWERS;

/** As many letters as a text may have, where it may be any text. */
function longestText({ maximumLength, pattern, identifier }: TextItem): string | undefined {
  const isAny = pattern === undefined && identifier === undefined;
  return isAny && maximumLength !== undefined ? "x".repeat(maximumLength) : undefined;
}
