import { calendarDate } from "pratique/calendar";
import * as clearance from "pratique/clearance";
import {
  type ConsignmentLine,
  EACH_COUNTED_AS_ONE,
  type ExportGoods,
  type ExportRules,
  exportEligibility,
  exportRulesOn,
  type HarmonizedSystem,
  indicativeCodes,
  quantity,
  SUPPLY_ITEMS,
  type SupplyItem,
  type SupplyUnit,
  totalByCategory,
  writtenSubheading,
} from "pratique/clearance";
import type { Ruling } from "pratique/documents";
import { type Asks, type Case, type Given, NotAnswered } from "../case.ts";
import { editionsOf } from "../editions.ts";
import { decided, yesNo } from "../rulings.ts";
import { numberIn, onlyKeys, recordsIn, textIn, word } from "../words.ts";

/** The asks about what goods are: their group, their code, their totals, and whether they may be exported. */
export const suppliesEligibility: Asks = {
  "supply-category": { given: ["item"], when: [], answer: supplyCategory },
  "hs-heading": { given: ["item"], when: ["edition", "system", "nomenclature"], answer: headingOf },
  "total-by-category": { given: ["lines"], when: [], answer: totals },
  "export-eligibility": {
    given: [
      "category",
      "item",
      "chineseRegistration",
      "foreignCertification",
      "meetsDestinationStandard",
      "meetsChineseOrForeignStandard",
      "meetsChineseStandard",
      "meetsForeignStandard",
      "declarationGiven",
    ],
    when: ["on"],
    answer: eligibility,
  },
};

/** What the cases call the groups of the bulletins. */
const CATEGORIES = {
  protective: "protective",
  disinfectant: "disinfectants",
  medicine: "drugs",
  device: "devices",
  "test-kit": "test-kits",
  other: "other",
} as const;

/** Further words for goods; the library's own names and their singulars or plurals are words too. */
const OTHER_ITEM_WORDS: Readonly<Record<string, SupplyItem>> = {
  "face-masks": "masks",
  "n95-masks": "textile-mask",
  n95: "textile-mask",
  "n95-respirators": "textile-mask",
  "kn95-masks": "textile-mask",
  "textile-face-masks": "textile-mask",
  "surgical-face-masks": "surgical-mask",
  "gas-masks": "mask-with-mechanical-parts",
  "masks-with-mechanical-parts": "mask-with-mechanical-parts",
  "mask-with-filter": "mask-with-mechanical-parts",
  "masks-with-filter": "mask-with-mechanical-parts",
  "mask-with-replaceable-filter": "mask-with-mechanical-parts",
  "protective-suits": "suits",
  "protective-clothing": "suits",
  "medical-protective-suits": "suits",
  "medical-suits": "suits",
  coveralls: "suits",
  gowns: "suits",
  "isolation-gowns": "suits",
  "surgical-gowns": "suits",
  "protective-goggles": "goggles",
  "medical-goggles": "goggles",
  "medical-gloves": "gloves",
  "medical-caps": "surgical-caps",
  "medical-shoe-covers": "shoe-covers",
  aprons: "plastic-apron",
  "medical-disinfectants": "disinfectants",
  "hand-sanitizer": "disinfectants",
  "hand-sanitiser": "disinfectants",
  wipes: "disinfecting-wipes",
  "disinfectant-wipes": "disinfecting-wipes",
  drugs: "medicines",
  vaccines: "vaccine",
  "covid-vaccine": "vaccine",
  "covid-19-vaccine": "vaccine",
  "dosed-vaccine": "vaccine",
  "vaccine-bulk": "vaccine-in-bulk",
  "bulk-vaccine": "vaccine-in-bulk",
  "medical-devices": "devices",
  thermometers: "infrared-thermometer",
  "infrared-thermometers": "infrared-thermometer",
  "ir-thermometers": "infrared-thermometer",
  monitors: "patient-monitor",
  "ecmo-machine": "ecmo",
  ct: "ct-scanner",
  "ct-machine": "ct-scanner",
  "x-ray": "x-ray-machine",
  "mobile-x-ray-machine": "x-ray-machine",
  "x-ray-equipment": "x-ray-machine",
  "ivd-instrument": "diagnostic-instrument",
  "ivd-instruments": "diagnostic-instrument",
  "sampling-swabs": "swabs",
  "viral-transport-medium": "transport-medium",
  "virus-transport-medium": "transport-medium",
  "transport-medium-with-swab": "transport-medium",
  "pcr-kits": "nucleic-acid-test-kit",
  "pcr-test-kits": "nucleic-acid-test-kit",
  "antibody-test-kits": "immunological-test-kit",
  "antigen-test-kits": "immunological-test-kit",
  "rapid-test-kits": "immunological-test-kit",
  "immunological-kits": "immunological-test-kit",
  kits: "test-kits",
  "detection-reagents": "test-kits",
  "test-reagents": "test-kits",
};

/** What the cases call the goods of the export notices. The notices' lists are of medical goods, also where a word is short. */
const EXPORT_WORDS: Readonly<Record<string, ExportGoods>> = {
  "test-kits": "test-kits",
  "nucleic-acid-test-kits": "test-kits",
  "immunological-test-kits": "test-kits",
  "pcr-test-kits": "test-kits",
  "detection-reagents": "test-kits",
  "test-reagents": "test-kits",
  reagents: "test-kits",
  masks: "medical-masks",
  "medical-masks": "medical-masks",
  "surgical-masks": "medical-masks",
  "non-medical-masks": "non-medical-masks",
  "civil-masks": "non-medical-masks",
  suits: "medical-suits",
  "medical-suits": "medical-suits",
  "protective-suits": "medical-suits",
  "medical-protective-suits": "medical-suits",
  ventilators: "ventilators",
  "infrared-thermometers": "infrared-thermometers",
  thermometers: "infrared-thermometers",
  caps: "surgical-caps",
  "surgical-caps": "surgical-caps",
  "medical-caps": "surgical-caps",
  goggles: "medical-goggles",
  "medical-goggles": "medical-goggles",
  gloves: "medical-gloves",
  "medical-gloves": "medical-gloves",
  "surgical-gloves": "medical-gloves",
  "shoe-covers": "medical-shoe-covers",
  "medical-shoe-covers": "medical-shoe-covers",
  monitors: "patient-monitors",
  "patient-monitors": "patient-monitors",
  wipes: "disinfecting-wipes",
  "disinfecting-wipes": "disinfecting-wipes",
  "disinfectant-wipes": "disinfecting-wipes",
  "medical-disinfecting-wipes": "disinfecting-wipes",
  disinfectants: "disinfectants",
  "medical-disinfectants": "disinfectants",
  "face-shields": "other-goods",
  aprons: "other-goods",
  "plastic-aprons": "other-goods",
  drugs: "other-goods",
  medicines: "other-goods",
  vaccines: "other-goods",
  swabs: "other-goods",
  "ct-scanners": "other-goods",
  "x-ray-machines": "other-goods",
  ecmo: "other-goods",
  other: "other-goods",
};

const UNITS: Readonly<Record<string, SupplyUnit>> = {
  piece: "piece",
  pieces: "piece",
  pair: "pair",
  pairs: "pair",
  set: "set",
  sets: "set",
  box: "box",
  boxes: "box",
  bottle: "bottle",
  bottles: "bottle",
  test: "test",
  tests: "test",
  dose: "dose",
  doses: "dose",
  kilogram: "kilogram",
  kilograms: "kilogram",
  litre: "litre",
  litres: "litre",
};

const SYSTEMS: Readonly<Record<string, HarmonizedSystem>> = {
  "HS-2017": "HS-2017",
  "HS 2017": "HS-2017",
  HS2017: "HS-2017",
  "2017": "HS-2017",
  "HS-2022": "HS-2022",
  "HS 2022": "HS-2022",
  HS2022: "HS-2022",
  "2022": "HS-2022",
};

/** The facts by which the notices decide, in the cases' words. */
const NEEDED = {
  goods: "category",
  chineseRegistration: "chinese-registration",
  foreignCertification: "foreign-certification",
  meetsDestinationStandard: "destination-standard",
  meetsQualityStandard: "quality-standard",
  declarationGiven: "declaration",
};

function supplyCategory({ given }: Case) {
  const { category, unit } = SUPPLY_ITEMS[itemOf(given.item, "given.item")];
  return { category: CATEGORIES[category], unit };
}

function headingOf({ given, when }: Case) {
  const asked = when.edition ?? when.system ?? when.nomenclature ?? "HS-2017";
  const system = word(SYSTEMS, typeof asked === "number" ? String(asked) : asked, "when.edition");
  const codes = indicativeCodes(itemOf(given.item, "given.item"), { system, illustrative: true });
  const headings = [...new Set(codes.map(({ code }) => writtenSubheading(code)))];
  const [heading6, ...others] = headings;
  if (heading6 === undefined || others.length > 0) throw new NotAnswered("no one heading for these goods");
  const [indicative] = codes;
  return {
    heading6,
    system,
    standing: indicative?.status === "published" ? "indicative" : "from-memory",
    national: codes.flatMap(({ code: { national = "" } }) =>
      national === "" ? [] : [`${national.slice(0, 4)}.${national.slice(4, 8)}.${national.slice(8)}`],
    ),
  };
}

function totals({ given }: Case) {
  const { total, byCategory, donated, donationUnknown } = totalByCategory(
    EACH_COUNTED_AS_ONE,
    recordsIn(given, "lines").map(lineOf),
  );
  if (total.notCounted.length > 0) throw new NotAnswered("a unit that the bulletins' convention does not count");
  const groups = Object.entries(byCategory).map(([name, { amount }]) => [
    CATEGORIES[name as keyof typeof byCategory],
    amount,
  ]);
  return {
    total: total.amount,
    byCategory: Object.fromEntries(groups),
    ofWhichDonated: donationUnknown.amount === 0 ? donated.amount : undefined,
    ofWhichDonatedAtLeast: donated.amount,
    ofWhichDonatedAtMost: donated.amount + donationUnknown.amount,
  };
}

function lineOf(line: Given): Pick<ConsignmentLine, "category" | "quantity" | "donated"> {
  onlyKeys(line, "given.lines", ["item", "quantity", "unit", "donated"]);
  const { category, unit } = SUPPLY_ITEMS[itemOf(line.item, "given.lines.item")];
  const said = line.unit === undefined ? unit : word(UNITS, line.unit, "given.lines.unit");
  return {
    category,
    quantity: quantity(numberIn(line, "quantity"), said),
    donated: yesNo(line.donated, "given.lines.donated"),
  };
}

function eligibility({ given, when }: Case) {
  const goods = given.category ?? given.item;
  const { notices, eligible, unmet, missing, needs, inspection } = exportEligibility(
    exportRulesOn(RULES, { on: calendarDate(textIn(when, "on")) }),
    {
      ...(goods === undefined || goods === "unknown" ? {} : { goods: wordOf(EXPORT_WORDS, goods, "given.category") }),
      chineseRegistration: yesNo(given.chineseRegistration, "given.chineseRegistration"),
      foreignCertification: yesNo(given.foreignCertification, "given.foreignCertification"),
      meetsDestinationStandard: yesNo(given.meetsDestinationStandard, "given.meetsDestinationStandard"),
      meetsQualityStandard: eitherStandard(given),
      declarationGiven: yesNo(given.declarationGiven, "given.declarationGiven"),
    },
  );
  const applies = (edition: string): boolean | "undecided" =>
    decided(notices.find((notice) => notice.edition === edition)?.speaksOfThem ?? ("no" satisfies Ruling));
  return {
    notice5Applies: applies("export-qualification-2020-04-01"),
    notice53Applies: applies("export-inspection-2020-04-10"),
    notice12Applies: applies("export-quality-2020-04-26"),
    eligible: decided(eligible),
    unmet: unmet.map(({ code }) => code),
    missing: missing.map(({ code }) => code),
    undecided: needs.map((name) => word(NEEDED, name, "needed fact")),
    needed: needs.map((name) => word(NEEDED, name, "needed fact")),
    statutoryExportInspection: decided(inspection),
  };
}

/** Every notice that the library exports. */
const RULES: ExportRules = {
  qualification: editionsOf<ExportRules["qualification"][number]>(clearance, "cn-export-qualification"),
  overlays: editionsOf<ExportRules["overlays"][number]>(clearance, "cn-export-quality"),
  inspection: editionsOf<ExportRules["inspection"][number]>(clearance, "cn-export-inspection"),
};

/** A Chinese or a foreign standard: the cases may say it in one fact or in two. */
function eitherStandard(given: Given) {
  const { meetsChineseOrForeignStandard: either, meetsChineseStandard: own, meetsForeignStandard: other } = given;
  if (either !== undefined) return yesNo(either, "given.meetsChineseOrForeignStandard");
  if (own === true || other === true) return "yes" as const;
  const first = yesNo(own, "given.meetsChineseStandard");
  return first === "no" ? yesNo(other, "given.meetsForeignStandard") : first;
}

function itemOf(name: unknown, what: string): SupplyItem {
  const own = Object.fromEntries(Object.keys(SUPPLY_ITEMS).map((item) => [item, item as SupplyItem]));
  return wordOf({ ...OTHER_ITEM_WORDS, ...own }, name, what);
}

/** A word, or its singular or plural where only that is in the vocabulary. */
function wordOf<Value>(vocabulary: Readonly<Record<string, Value>>, name: unknown, what: string): Value {
  const forms = typeof name === "string" ? [name, `${name}s`, name.replace(/s$/, "")] : [];
  return word(vocabulary, forms.find((form) => Object.hasOwn(vocabulary, form)) ?? name, what);
}
