import { isAbsent, type Text } from "pratique";
import type { TimeZone } from "pratique/calendar";
import {
  carryAnswers,
  compareForms,
  examine,
  type Form,
  type FormDifference,
  type Item,
  type ItemAspect,
  itemAt,
  type NotCarried,
} from "pratique/declaration";
import type { Edition } from "pratique/edition";
import { type Answers, answerAt, countAnswers, placeOf, withAnswer } from "./answers.ts";
import { answersAsRead } from "./answers-as-read.ts";

/** An answer that cannot stand on the other edition, with what was typed. */
export interface LostAnswer {
  readonly place: string;
  readonly label: Text;
  readonly reason: NotCarried["reason"];
  readonly item: Item | undefined;
  readonly typed: unknown;
}

/** An item that the other edition asks in another way. */
export interface ChangedItem {
  readonly place: string;
  readonly before: Text;
  readonly after: Text;
  readonly aspects: readonly ItemAspect[];
}

/** What happens to a half-filled form when its edition changes. */
export interface EditionChange {
  readonly from: Edition;
  readonly to: Edition;
  /** The answers for the other edition. */
  readonly answers: Answers;
  readonly carried: number;
  readonly lost: readonly LostAnswer[];
  readonly added: readonly Text[];
  readonly changed: readonly ChangedItem[];
  readonly dropped: readonly Text[];
}

/** Takes what was typed for one edition to another one, and tells what became of it. */
export function editionChange(from: Form, to: Form, typed: Answers, timeZone: TimeZone): EditionChange {
  const { declaration, findings } = examine(from, answersAsRead(from.items, typed, timeZone), { timeZone });
  const { answers: carried, notCarried } = carryAnswers(from, to, declaration as Parameters<typeof carryAnswers>[2]);
  let answers: Answers = carried;
  // What could not be read is carried as not known: here it goes on as it was typed, to be found and mended.
  for (const { code, path } of findings) {
    const place = placeOf(path);
    if (code === "malformed" && isAbsent(answerAt(answers, place)))
      answers = withAnswer(answers, place, answerAt(typed, place));
  }
  const lost = notCarried.map(({ path, label, reason }): LostAnswer => {
    const place = placeOf(path);
    const item = itemAt(from.items, placeOf(path.filter((part) => typeof part === "string")));
    return { place, label, reason, item, typed: answerAt(typed, place) };
  });
  return {
    from: from.edition,
    to: to.edition,
    answers,
    carried: countAnswers(answers),
    lost,
    ...whatDiffers(from, to),
  };
}

function whatDiffers(from: Form, to: Form): Pick<EditionChange, "added" | "changed" | "dropped"> {
  const differences = compareForms(from, to);
  return {
    added: labelsOf(differences, "added"),
    dropped: labelsOf(differences, "dropped"),
    changed: differences.flatMap((difference) =>
      difference.change === "asked-differently"
        ? [
            {
              place: difference.path,
              before: difference.before.label,
              after: difference.after.label,
              aspects: difference.aspects,
            },
          ]
        : [],
    ),
  };
}

/** What stands in a group or a list that is new or gone as a whole is not named besides it. */
function labelsOf(differences: readonly FormDifference[], change: "added" | "dropped"): Text[] {
  const those = differences.flatMap((one) => (one.change === change && "item" in one ? [one] : []));
  return those
    .filter(({ path }) => !those.some((outer) => path.startsWith(`${outer.path}.`)))
    .map(({ item }) => item.label);
}
