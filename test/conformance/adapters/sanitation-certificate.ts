import { type Answer as Answered, absent, isAbsent } from "pratique";
import { calendarDate } from "pratique/calendar";
import {
  checkSanitationCertificate,
  type InspectedArea,
  latestSanitationValidUntil,
  mayIssue,
  SANITATION_AREAS,
  SANITATION_CERTIFICATE_KINDS,
  SANITATION_PORT_POWERS,
  type SanitationCertificate,
  type SanitationCertificateKind,
  sanitationCertificateValidity,
  sanitationExtension,
} from "pratique/documents";
import type { Answer, Asks, Case, Given } from "../case.ts";
import { decided, yesNo } from "../rulings.ts";
import { answerFor, onlyKeys, recordIn, recordsIn, textIn, textsIn, word } from "../words.ts";

const EXTENSION_FACTS = ["portMayExtend", "alreadyExtended", "inspectionPossibleAtPort", "evidenceFound"] as const;

export const sanitationCertificate: Asks = {
  "certificate-valid": {
    given: ["kind", "issuedOn", "printedValidUntil", "extendedUntil"],
    when: ["on"],
    answer: certificateValid,
  },
  "latest-valid-until": {
    given: ["issuedOn"],
    answer: ({ given }) => ({ latest: latestSanitationValidUntil(calendarDate(textIn(given, "issuedOn"))) }),
  },
  extension: { given: ["kind", "validUntil", ...EXTENSION_FACTS], answer: extension },
  "check-certificate": { given: ["kind", "areas", "measures", "holds"], answer: checkCertificate },
  "may-issue": { given: ["port"], when: ["power"], answer: portPower },
};

function certificateValid({ given, when }: Case): Answer {
  const printed = answerFor(textIn(given, "printedValidUntil"));
  const { valid, validUntil, problems } = sanitationCertificateValidity(
    {
      issuedOn: calendarDate(textIn(given, "issuedOn")),
      printedValidUntil: isAbsent(printed) ? printed : calendarDate(printed),
      ...(given.extendedUntil === undefined ? {} : { extendedUntil: calendarDate(textIn(given, "extendedUntil")) }),
    },
    calendarDate(textIn(when, "on")),
  );
  return { valid: decided(valid), validUntil, problems };
}

function extension({ given }: Case): Answer {
  const facts = Object.fromEntries(EXTENSION_FACTS.map((name) => [name, yesNo(given[name], `given.${name}`)]));
  const { verdict, reasons, months, extendedUntil, needed } = sanitationExtension({
    kind: kindOf(given),
    ...(facts as Record<(typeof EXTENSION_FACTS)[number], Answered<"yes" | "no">>),
    ...(given.validUntil === undefined ? {} : { validUntil: calendarDate(textIn(given, "validUntil")) }),
  });
  return { verdict, reasons, months, extendedUntil, needed };
}

function checkCertificate({ given }: Case): Answer {
  const { errors, warnings, missingAreas, unansweredAreas, needed } = checkSanitationCertificate({
    kind: kindOf(given),
    areas: recordsIn(given, "areas").map(areaOf),
    measures: given.measures === "unknown" ? absent("asked-unknown") : textsIn(given, "measures"),
    ...(given.holds === undefined ? {} : { holds: holdsOf(recordIn(given, "holds")) }),
  });
  return { errors, warnings, missingAreas, unansweredAreas, needed };
}

/** A case says in its own words what was found. */
function areaOf(line: Given): InspectedArea {
  onlyKeys(line, "given.areas", ["area", "evidence"]);
  const evidence = answerFor(textIn(line, "evidence"));
  const areas = Object.fromEntries(
    (Object.keys(SANITATION_AREAS) as InspectedArea["area"][]).map((area) => [area, area]),
  );
  return {
    area: word(areas, line.area, "given.areas.area"),
    evidence: isAbsent(evidence) ? evidence : evidence === "none" ? "none" : "found",
  };
}

function holdsOf(holds: Given): NonNullable<SanitationCertificate["holds"]> {
  onlyKeys(holds, "given.holds", ["state", "cargoAllowsThoroughInspection"]);
  const states = { empty: "empty", ballast: "ballast", laden: "laden", unknown: absent("asked-unknown") } as const;
  return {
    state: word<(typeof states)[keyof typeof states]>(states, holds.state, "given.holds.state"),
    allowsThoroughInspection: yesNo(holds.cargoAllowsThoroughInspection, "given.holds.cargoAllowsThoroughInspection"),
  };
}

function portPower({ given, when }: Case): Answer {
  const port = recordIn(given, "port");
  const powers = Object.keys(SANITATION_PORT_POWERS) as (keyof typeof SANITATION_PORT_POWERS)[];
  onlyKeys(port, "given.port", ["code", ...powers]);
  const stated = powers.filter((power) => port[power] !== undefined);
  const power = word(Object.fromEntries(powers.map((name) => [name, name])), when.power, "when.power");
  return {
    mayIssue: decided(
      mayIssue(
        {
          code: textIn(port, "code"),
          mayIssue: Object.fromEntries(stated.map((name) => [name, yesNo(port[name], `given.port.${name}`)])),
        },
        power,
      ),
    ),
  };
}

function kindOf(given: Given): SanitationCertificateKind {
  const kinds = Object.keys(SANITATION_CERTIFICATE_KINDS) as SanitationCertificateKind[];
  return word(Object.fromEntries(kinds.map((kind) => [kind, kind])), given.kind, "given.kind");
}
