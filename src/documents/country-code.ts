/** The officially assigned alpha-3 codes. */
const ALPHA_3 = `
  ABW AFG AGO AIA ALA ALB AND ARE ARG ARM ASM ATA ATF ATG AUS AUT AZE BDI BEL BEN
  BES BFA BGD BGR BHR BHS BIH BLM BLR BLZ BMU BOL BRA BRB BRN BTN BVT BWA CAF CAN
  CCK CHE CHL CHN CIV CMR COD COG COK COL COM CPV CRI CUB CUW CXR CYM CYP CZE DEU
  DJI DMA DNK DOM DZA ECU EGY ERI ESH ESP EST ETH FIN FJI FLK FRA FRO FSM GAB GBR
  GEO GGY GHA GIB GIN GLP GMB GNB GNQ GRC GRD GRL GTM GUF GUM GUY HKG HMD HND HRV
  HTI HUN IDN IMN IND IOT IRL IRN IRQ ISL ISR ITA JAM JEY JOR JPN KAZ KEN KGZ KHM
  KIR KNA KOR KWT LAO LBN LBR LBY LCA LIE LKA LSO LTU LUX LVA MAC MAF MAR MCO MDA
  MDG MDV MEX MHL MKD MLI MLT MMR MNE MNG MNP MOZ MRT MSR MTQ MUS MWI MYS MYT NAM
  NCL NER NFK NGA NIC NIU NLD NOR NPL NRU NZL OMN PAK PAN PCN PER PHL PLW PNG POL
  PRI PRK PRT PRY PSE PYF QAT REU ROU RUS RWA SAU SDN SEN SGP SGS SHN SJM SLB SLE
  SLV SMR SOM SPM SRB SSD STP SUR SVK SVN SWE SWZ SXM SYC SYR TCA TCD TGO THA TJK
  TKL TKM TLS TON TTO TUN TUR TUV TWN TZA UGA UKR UMI URY USA UZB VAT VCT VEN VGB
  VIR VNM VUT WLF WSM YEM ZAF ZMB ZWE
`;

/** One place for each three capital letters: a look-up by characters costs a tenth of one by the hash of the text. */
const ASSIGNED = /* @__PURE__ */ assignedPlaces();

function assignedPlaces(): Uint8Array {
  const places = new Uint8Array(26 * 26 * 26);
  for (const code of everyCountryCode()) places[placeOf(code)] = 1;
  return places;
}

/** @internal Every officially assigned code, in order. */
export function everyCountryCode(): readonly string[] {
  return ALPHA_3.trim().split(/\s+/);
}

function placeOf(code: string): number {
  const first = code.charCodeAt(0) - 65;
  const second = code.charCodeAt(1) - 65;
  const third = code.charCodeAt(2) - 65;
  const areCapitals = first >= 0 && first < 26 && second >= 0 && second < 26 && third >= 0 && third < 26;
  return areCapitals ? (first * 26 + second) * 26 + third : -1;
}

/**
 * Whether a text is an officially assigned country code of three capital letters. Codes that travel documents use
 * besides (UTO, D, UNO and others) are not among them.
 *
 * @example
 * isCountryCode("ITA") // => true
 * isCountryCode("UTO") // => false
 * @see ISO 3166-1:2020, alpha-3
 */
export function isCountryCode(text: string): boolean {
  return text.length === 3 && ASSIGNED[placeOf(text)] === 1;
}
