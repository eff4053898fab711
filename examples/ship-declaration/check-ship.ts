import { type Answer, type Examination, examine, given, isAbsent, type Text } from "pratique";
import { writtenDay } from "pratique/calendar";
import {
  type Declaration,
  ihrInForceOn,
  maritimeDeclaration2005,
  type PortCall,
  portsToList,
  shipDeclaration2024,
} from "pratique/declaration";
import { type IhrEdition, ihrEdition } from "pratique/documents";
import { type AssessmentProof, ihrSuspicion2005, prove, telecommunicationQuarantine } from "pratique/risk";
import type { Arguments } from "./command-line.ts";
import { telecommunicationFacts } from "./telecommunication-facts.ts";

/** A ship's declaration as it was read; both editions ask the same. */
export type ShipDeclaration = Declaration<typeof shipDeclaration2024>;
type ShipForm = typeof maritimeDeclaration2005 | typeof shipDeclaration2024;

/** The grounds for suspecting an infectious disease in one person. */
export type SuspicionProof = AssessmentProof<keyof typeof ihrSuspicion2005.grades>;
type TelecommunicationProof = AssessmentProof<keyof typeof telecommunicationQuarantine.grades>;

/** Everything that can be said of a ship before it arrives. */
export interface ShipCheck {
  /** The text of the Regulations that applies in the State of the port. */
  readonly regulations: IhrEdition | undefined;
  readonly form: ShipForm;
  readonly examination: Examination<ShipDeclaration>;
  /** The ports of call that the declaration has to list, of those that it does; `undefined` without its date. */
  readonly ports: readonly ListedPort[] | undefined;
  /** Grounds for suspicion, row by row of the schedule; `undefined` where a surgeon is carried, who judges instead. */
  readonly suspicion: readonly (SuspicionProof | undefined)[] | undefined;
  /** Whether the ship may be quarantined without being boarded: a Chinese rule, `undefined` elsewhere. */
  readonly telecommunication: TelecommunicationProof | undefined;
}

/** A port of call by its row in the declaration, and whether it had to be listed. */
export interface ListedPort {
  readonly row: number;
  readonly isDue: boolean;
}

const SHIP_FORMS = [maritimeDeclaration2005, shipDeclaration2024] as const;

/** The days of the form: "from the start of the voyage, or within the past 30 days, whichever is shorter". */
const WINDOW_DAYS = 30;

/** Looks at a ship's declaration by the form that applies where and when the ship arrives; or says why there is none. */
export function checkShip(
  input: unknown,
  port: unknown,
  { state, arrival }: Pick<Arguments, "state" | "arrival">,
): ShipCheck | { readonly why: Text } {
  const day = writtenDay(arrival);
  const found = ihrInForceOn<ShipForm>(SHIP_FORMS, state, day);
  if (!("edition" in found))
    return {
      why: {
        en: `no ship's declaration of health is known to apply in ${state} on ${day}`,
        zh: `没有已知于${day}适用于${state}的船舶健康申报书`,
      },
    };
  const form = found.edition;
  const examination: Examination<ShipDeclaration> = examine(form, input, { asOf: arrival });
  const { answers } = examination;
  const suspicion = suspicionIn(answers);
  return {
    regulations: ihrEdition(state, day),
    form,
    examination,
    ports: portsIn(answers),
    suspicion,
    telecommunication:
      state === "CHN"
        ? prove(telecommunicationQuarantine, telecommunicationFacts(answers, port, arrival, suspicion ?? []))
        : undefined,
  };
}

function portsIn({ portsOfCall, submittedOn, voyageStartedOn }: ShipDeclaration): ListedPort[] | undefined {
  const declaredOn = given(submittedOn);
  if (declaredOn === undefined) return undefined;
  const startedOn = given(voyageStartedOn);
  const calls: readonly Answer<PortCall>[] = given(portsOfCall) ?? [];
  const window = { submittedOn: declaredOn, windowDays: WINDOW_DAYS };
  const due = new Set(portsToList(calls, startedOn === undefined ? window : { ...window, voyageStartedOn: startedOn }));
  return calls.map((call, index) => ({ row: index + 1, isDue: due.has(call) }));
}

/** A row that cannot be read says nothing of anybody. */
function suspicionIn({ surgeonCarried, schedule }: ShipDeclaration): (SuspicionProof | undefined)[] | undefined {
  if (surgeonCarried === "yes") return undefined;
  const rows = given(schedule) ?? [];
  return rows.map((row) =>
    isAbsent(row) ? undefined : prove(ihrSuspicion2005, { signs: row.signs, feverDays: row.feverDays }),
  );
}
