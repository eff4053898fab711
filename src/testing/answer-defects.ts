import { isRecord } from "../record.js";
import type { AcceptedAnswer } from "./accepted-answers.js";
import type { DeclarationDefect } from "./declaration-defects.js";
import { isIdentityNumber } from "./drawn-answer.js";
import { keyOutside, rowItems } from "./form-places.js";
import { fullWidth, misnumbered } from "./made-up-people.js";
import { type AnswerDefect, isText, ofKinds, SCALARS, type Wrong } from "./wrong-answer.js";
import { dateInAnotherFormat, textAgainst } from "./wrong-writing.js";

/** Only what the form requires of everybody to whom it applies is missing for certain. */
const ofRequired =
  (change: (wrong: Wrong) => unknown): AnswerDefect["change"] =>
  (wrong) =>
    wrong.place.plan.required === true && wrong.place.item.kind !== "group" ? { answer: change(wrong) } : undefined;

const CODED = ["country", "date", "instant", "yes-no", "choice"] as const;
/** @internal The defects of a declaration as a whole; every other one is of one answer. */
export type WholeDefect =
  | "unknown-key"
  | "irrelevant-answered"
  | "expired"
  | "only-just-valid"
  | "contradiction"
  | "rule-only-just-kept";

/** @internal How one answer is put wrong, by the name of the defect. */
export const ANSWER_DEFECTS: Readonly<Record<Exclude<DeclarationDefect, WholeDefect | AcceptedAnswer>, AnswerDefect>> =
  {
    "left-out": {
      code: "missing",
      change: /* @__PURE__ */ ofRequired(() => undefined),
    },
    blank: {
      code: "missing",
      change: /* @__PURE__ */ ofRequired(({ draws, place }) =>
        draws.pick<unknown>(place.item.kind === "list" ? [[], null] : ["", " \u3000\t", null, []]),
      ),
    },
    "not-asked": {
      code: "missing",
      change: /* @__PURE__ */ ofRequired(({ draws }) => ({ absent: draws.pick(["not-asked", "not-applicable"]) })),
    },
    "unknown-absence": {
      code: "malformed",
      change: /* @__PURE__ */ ofKinds([...SCALARS, "choices"], () => ({ absent: "forgotten" })),
    },
    "another-kind": {
      code: "malformed",
      change: /* @__PURE__ */ ofKinds([...SCALARS, "choices", "list", "several"], ({ place, draws }) =>
        draws.pick<unknown>(
          place.item.kind === "number"
            ? ["twelve", true, [12]]
            : place.item.kind === "choices" || place.item.kind === "list" || place.item.kind === "several"
              ? [7, true, "all"]
              : [7, { value: 7 }, ["all"]],
        ),
      ),
    },
    "number-as-text": {
      code: "malformed",
      change: /* @__PURE__ */ ofKinds(["number"], ({ answer }) =>
        typeof answer === "number" ? String(answer) : undefined,
      ),
    },
    "unknown-option": {
      code: "malformed",
      change: /* @__PURE__ */ ofKinds(["choice", "choices", "yes-no"], ({ place, answer }) =>
        place.item.kind === "choices" ? [...(Array.isArray(answer) ? answer : []), "no-such-option"] : "no-such-option",
      ),
    },
    "unknown-country": {
      code: "malformed",
      change: /* @__PURE__ */ ofKinds(["country"], ({ draws }) => draws.pick(["China", "CN", "ZZZ", "chn"])),
    },
    "date-in-another-format": {
      code: "malformed",
      change: /* @__PURE__ */ ofKinds(["date"], ({ answer, draws }) =>
        isText(answer) ? dateInAnotherFormat(answer, draws) : undefined,
      ),
    },
    "impossible-date": {
      code: "malformed",
      change: /* @__PURE__ */ ofKinds(["date"], ({ draws }) =>
        draws.pick(["2021-02-29", "2020-04-31", "2020-13-01", "2020-00-10"]),
      ),
    },
    "instant-without-offset": {
      code: "malformed",
      change: /* @__PURE__ */ ofKinds(["instant"], ({ answer }) =>
        isText(answer) ? answer.replace(/(?:Z|[+-]\d{2}:?\d{2})$/, "") : undefined,
      ),
    },
    "impossible-instant": {
      code: "malformed",
      change: /* @__PURE__ */ ofKinds(["instant"], ({ answer }) =>
        isText(answer) ? answer.replace(/T\d{2}/, "T25") : undefined,
      ),
    },
    "full-width": {
      code: "malformed",
      change: /* @__PURE__ */ ofKinds(CODED, ({ answer }) => (isText(answer) ? fullWidth(answer) : undefined)),
    },
    padded: {
      code: "malformed",
      change: /* @__PURE__ */ ofKinds(CODED, ({ answer, draws }) =>
        isText(answer) ? draws.pick([` ${answer}`, `${answer} `, `\u3000${answer}`]) : undefined,
      ),
    },
    "too-long": {
      code: "malformed",
      change: /* @__PURE__ */ ofKinds(["text"], ({ place: { item } }) =>
        item.kind === "text" && item.maximumLength !== undefined ? "x".repeat(item.maximumLength + 1) : undefined,
      ),
    },
    "too-short": {
      code: "malformed",
      change: /* @__PURE__ */ ofKinds(["text"], ({ place: { item } }) =>
        item.kind === "text" && (item.minimumLength ?? 0) > 1 ? "x".repeat((item.minimumLength ?? 2) - 1) : undefined,
      ),
    },
    "pattern-not-met": {
      code: "malformed",
      change: /* @__PURE__ */ ofKinds(["text"], ({ place: { item } }) =>
        item.kind === "text" && item.pattern !== undefined ? textAgainst(item.pattern) : undefined,
      ),
    },
    "wrong-check-character": {
      code: "check-digit",
      change: /* @__PURE__ */ ofKinds(["text"], (wrong) =>
        isText(wrong.answer) && isIdentityNumber({ ...wrong, row: wrong.spot.row })
          ? misnumbered(wrong.answer)
          : undefined,
      ),
    },
    "below-minimum": {
      code: "out-of-range",
      change: /* @__PURE__ */ ofKinds(["number"], ({ place: { item } }) =>
        item.kind === "number" && item.minimum !== undefined
          ? (item.whole ? Math.ceil(item.minimum) : item.minimum) - 1
          : undefined,
      ),
    },
    "above-maximum": {
      code: "out-of-range",
      change: /* @__PURE__ */ ofKinds(["number"], ({ place: { item } }) =>
        item.kind === "number" && item.maximum !== undefined
          ? (item.whole ? Math.floor(item.maximum) : item.maximum) + 1
          : undefined,
      ),
    },
    "not-whole": {
      code: "malformed",
      change: /* @__PURE__ */ ofKinds(["number"], ({ place: { item }, answer }) =>
        item.kind === "number" && item.whole === true && typeof answer === "number" ? answer + 0.5 : undefined,
      ),
    },
    "too-many-rows": {
      code: "malformed",
      change: /* @__PURE__ */ ofKinds(["list", "several"], ({ place, answer }) =>
        Array.isArray(answer) && place.plan.maximumRows < 1000
          ? Array.from({ length: place.plan.maximumRows + 1 }, (_, index) => answer[index % answer.length])
          : undefined,
      ),
    },
    "row-is-no-row": {
      code: "malformed",
      change: ({ place, answer, draws }) =>
        place.item.kind === "list" &&
        Array.isArray(answer) &&
        answer.length > 0 &&
        answer.length < place.plan.maximumRows
          ? { answer: [...answer, draws.pick<unknown>(["row", 3, ["row"]])], below: [answer.length] }
          : undefined,
    },
    "unknown-key-in-row": {
      code: "unrecognised",
      change: ({ place, answer, places }) => {
        if (place.item.kind !== "list" || !Array.isArray(answer) || !isRecord(answer[0])) return undefined;
        const key = keyOutside(rowItems(places, place));
        return { answer: [{ ...answer[0], [key]: "x" }, ...answer.slice(1)], below: [0, key] };
      },
    },
  };
