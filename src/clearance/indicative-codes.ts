import type { Ruling } from "../documents/ruling.js";
import { frozen } from "../edition/edition.js";
import type { Text } from "../text.js";
import type { HarmonizedCode, HarmonizedSystem } from "./harmonized-code.js";
import type { SupplyUnit } from "./quantity.js";
import type { SupplyItem } from "./supply-category.js";

/** The codes by which Chinese customs write a unit, as far as a source for them was seen. */
export const CUSTOMS_UNIT_CODES = { test: "170", dose: "012", litre: "095" } as const satisfies Partial<
  Record<SupplyUnit, string>
>;

/**
 * A code under which goods of a kind are usually classified. It binds nobody: what goods are classified under is for the
 * customs of the country to say, and turns on what they are made of and how they are put up.
 */
export interface IndicativeCode {
  readonly item: SupplyItem;
  readonly code: HarmonizedCode;
  /** The unit in which goods of the national code are declared, where it was seen. */
  readonly unit?: keyof typeof CUSTOMS_UNIT_CODES;
  /** Which goods of the kind are meant; left out where all are. */
  readonly scope?: Text;
  /** `illustrative` is from memory, and was not looked up. */
  readonly status: "published" | "illustrative";
  readonly source: Text;
}

const WCO = {
  status: "published",
  source: {
    en: "WCO and WHO, HS classification reference for COVID-19 medical supplies, 2nd edition (2020-04-09); it has no legal status",
    zh: "世界海关组织、世界卫生组织：新冠肺炎医疗物资商品编码归类参考第2版（2020年4月9日），不具法律效力",
  },
} as const;
const CBP = {
  status: "published",
  source: {
    en: "U.S. Customs and Border Protection, list of codes of goods against COVID-19, seen in a copy",
    zh: "美国海关与边境保护局防疫物资编码清单（见于转载）",
  },
} as const;
const GACC = {
  status: "published",
  source: {
    en: "GACC notice on the commodity codes of epidemic supplies of 2020, seen in a copy",
    zh: "海关总署2020年防疫物资商品编号公告（见于转载）",
  },
} as const;
const INSPECTION = {
  status: "published",
  source: { en: "GACC Notice 53 of 2020 (first of its list)", zh: "海关总署公告2020年第53号（清单首项）" },
} as const;
const GUIDE = {
  status: "published",
  source: {
    en: "A trader's guide to the commodity codes of epidemic supplies, 2020; the notice behind it was not seen",
    zh: "2020年防疫物资归类商业指引（未见其所依公告）",
  },
} as const;
const MEMORY = {
  status: "illustrative",
  source: { en: "From memory of the nomenclature, not looked up", zh: "凭记忆，未经核对" },
} as const;

const hs2017 = (subheading: string) => ({ system: "HS-2017", subheading }) as const;
const hs2022 = (subheading: string) => ({ system: "HS-2022", subheading }) as const;
const national = (code: string) => ({ system: "HS-2017", subheading: code.slice(0, 6), national: code }) as const;

/**
 * Indicative codes of supplies against an epidemic, in the Harmonized System of 2017 and, as far as they changed, of 2022.
 *
 * @see WCO and WHO, HS classification reference for COVID-19 medical supplies, 2nd edition (2020-04-09)
 */
export const INDICATIVE_CODES: readonly IndicativeCode[] = /* @__PURE__ */ indicativeTable();

function indicativeTable(): readonly IndicativeCode[] {
  const one = (item: SupplyItem, code: HarmonizedCode, from: Pick<IndicativeCode, "status" | "source">) => ({
    item,
    code,
    ...from,
  });
  const textile = { en: "of textile", zh: "纺织材料制" };
  return frozen<IndicativeCode[]>([
    one("textile-mask", hs2017("630790"), WCO),
    one("textile-mask", national("6307900010"), INSPECTION),
    { ...one("surgical-mask", hs2017("630790"), WCO), scope: textile },
    one("paper-mask", hs2017("481850"), WCO),
    one("mask-with-mechanical-parts", hs2017("902000"), WCO),
    one("suits", hs2017("621010"), CBP),
    {
      ...one("suits", national("6210103010"), GACC),
      scope: {
        en: "medical or not, surgical and isolation gowns included, of man-made fibre of heading 56.02 or 56.03",
        zh: "医用或非医用，含手术衣和隔离衣，以56.02或56.03品目化纤织物制",
      },
    },
    one("goggles", hs2017("900490"), CBP),
    one("goggles", national("9004909000"), GUIDE),
    one("face-shield", hs2017("392620"), CBP),
    one("plastic-apron", hs2017("392620"), CBP),
    one("surgical-gloves", hs2017("401511"), CBP),
    one("surgical-gloves", hs2022("401512"), CBP),
    one("surgical-caps", hs2017("650500"), MEMORY),
    one("nucleic-acid-test-kit", hs2017("382200"), WCO),
    { ...one("nucleic-acid-test-kit", national("3822001020"), GACC), unit: "test" },
    { ...one("nucleic-acid-test-kit", national("3822009020"), GACC), unit: "test" },
    one("nucleic-acid-test-kit", hs2022("382219"), MEMORY),
    one("immunological-test-kit", hs2017("300215"), WCO),
    { ...one("immunological-test-kit", national("3002150050"), GACC), unit: "test" },
    one("vaccine", hs2017("300220"), GACC),
    { ...one("vaccine", national("3002200011"), GACC), unit: "dose" },
    { ...one("vaccine-in-bulk", national("3002200019"), GACC), unit: "litre" },
    one("vaccine", hs2022("300241"), MEMORY),
    one("transport-medium", hs2017("382100"), WCO),
    one("swabs", hs2017("560121"), CBP),
    one("diagnostic-instrument", hs2017("902780"), WCO),
    one("diagnostic-instrument", hs2022("902789"), MEMORY),
    one("ventilator", hs2017("901920"), MEMORY),
    one("ecmo", hs2017("901890"), MEMORY),
    one("patient-monitor", hs2017("901819"), MEMORY),
    one("ct-scanner", hs2017("902212"), MEMORY),
    one("x-ray-machine", hs2017("902214"), MEMORY),
    one("infrared-thermometer", hs2017("902519"), CBP),
    {
      ...one("disinfectants", hs2017("380894"), GUIDE),
      scope: { en: "put up for retail sale or as a preparation", zh: "零售包装或制剂" },
    },
    { ...one("disinfectants", national("3808940010"), GUIDE), scope: { en: "medical", zh: "医用" } },
    {
      ...one("peracetic-acid", national("2915900090"), GUIDE),
      scope: { en: "as a chemical", zh: "作为化工品" },
    },
  ]);
}

/** Which of the indicative codes are asked for. */
export interface IndicativeCodeOptions {
  /** Left out, of every edition. */
  readonly system?: HarmonizedSystem;
  /** Also those from memory. */
  readonly illustrative?: boolean;
}

/**
 * The indicative codes of a kind of goods, in the order of the list; those from memory only when asked for. None where the
 * list names none: "masks" and "gloves" are of several headings, by what they are made of.
 *
 * @example
 * indicativeCodes("textile-mask", { system: "HS-2017" }).map(({ code }) => writtenSubheading(code)) // => ["6307.90", "6307.90"]
 * indicativeCodes("ventilator") // => []
 * indicativeCodes("ventilator", { illustrative: true }).map(({ code }) => writtenSubheading(code)) // => ["9019.20"]
 */
export function indicativeCodes(
  item: SupplyItem,
  { system, illustrative = false }: IndicativeCodeOptions = {},
): readonly IndicativeCode[] {
  return INDICATIVE_CODES.filter(
    (listed) =>
      listed.item === item &&
      (system === undefined || listed.code.system === system) &&
      (illustrative || listed.status === "published"),
  );
}

/**
 * Whether a code is one that the list gives for a kind of goods. Undecided where the list has no code of that edition for
 * them. A no is a note and never an error: the list is indicative.
 *
 * @example
 * codeAgrees({ system: "HS-2017", subheading: "630790" }, "textile-mask") // => "yes"
 * codeAgrees({ system: "HS-2017", subheading: "481850" }, "textile-mask") // => "no"
 * codeAgrees({ system: "HS-2022", subheading: "630790" }, "textile-mask") // => "undecided"
 */
export function codeAgrees(code: HarmonizedCode, item: SupplyItem): Ruling {
  const listed = indicativeCodes(item, { system: code.system });
  if (listed.length === 0) return "undecided";
  return listed.some((one) => one.code.subheading === code.subheading) ? "yes" : "no";
}
