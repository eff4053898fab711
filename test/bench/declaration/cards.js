import { residentIdentityCheckCharacter } from "pratique/documents";
import { chooserFrom } from "../random.js";
import { COUNTRIES } from "./countries.js";

const PORTS = ["北京首都国际机场", "上海浦东国际机场", "广州白云国际机场", "成都双流国际机场", "Shenzhen Bay Port"];
const NAMES = [
  "李明",
  "王芳",
  "欧阳小雨",
  "KIM MINJUN",
  "ROSSI GIULIA",
  "SMITH JOHN PAUL",
  "SATO HARUKI",
  "MÜLLER ANNA",
];
const OCCUPATIONS = ["学生", "教师", "工程师", "engineer", "merchant", "nurse", "retired"];
const CITIES = ["Milano", "Daegu", "Tehran", "Tokyo", "Paris", "New York", "Wien", "London"];
const DISTRICTS = ["北京市朝阳区", "上海市浦东新区", "广州市天河区", "成都市武侯区"];
const STREETS = ["建国路", "世纪大道", "天府大道", "体育东路"];
const CARRIERS = ["CA", "MU", "CZ", "AZ", "KE", "IR"];
const SYMPTOMS = ["fever", "fatigue", "dry-cough", "sputum", "headache", "sore-throat", "diarrhoea", "other"];
const DIGITS = "0123456789";
const DAY = 86_400_000;

/** Different cards of edition 5, each as JSON text, every one complete and without contradiction. */
export function cards(count, seed) {
  const choose = chooserFrom(seed);
  return Array.from({ length: count }, () => JSON.stringify(card(choose)));
}

function card(choose) {
  const { below, oneOf, characters, isLikely } = choose;
  const yesNo = (share) => (isLikely(share) ? "yes" : "no");
  const submittedAt = Date.UTC(2020, 2, 17 + below(14), below(24), below(60), below(60));
  const birthDate = dayOf(Date.UTC(1935 + below(80), below(12), 1 + below(28)));
  const documentType = isLikely(0.4) ? "resident-id" : oneOf(["passport", "passport", "hong-kong-macao-permit"]);
  const isCommercial = isLikely(0.85);
  const isIll = isLikely(0.25);
  const isTested = isLikely(0.2);
  return {
    submittedAt: `${new Date(submittedAt).toISOString().slice(0, 19)}+08:00`,
    direction: isLikely(0.9) ? "entry" : "exit",
    port: oneOf(PORTS),
    name: oneOf(NAMES),
    sex: oneOf(["male", "female"]),
    birthDate,
    nationality: isLikely(0.5) ? "CHN" : oneOf(COUNTRIES),
    occupation: oneOf(OCCUPATIONS),
    documentType,
    documentNumber:
      documentType === "resident-id"
        ? residentIdentityNumber(birthDate, choose)
        : `${oneOf("EGHP")}${characters(8, DIGITS)}`,
    commercialConveyance: isCommercial ? "yes" : "no",
    ...(isCommercial && {
      serviceNumber: `${oneOf(CARRIERS)}${100 + below(899)}`,
      seatNumber: `${1 + below(60)}${oneOf("ABCDEFGHK")}`,
    }),
    telephone: `1${characters(10, DIGITS)}`,
    travelHistory: stays(submittedAt, 1 + below(3), choose),
    addressInChina: `${oneOf(DISTRICTS)}${oneOf(STREETS)}${1 + below(300)}号${1 + below(30)}单元`,
    addressNext14Days: `${oneOf(DISTRICTS)}${oneOf(STREETS)}${1 + below(300)}号`,
    contactWithCase: yesNo(0.05),
    contactWithFebrilePerson: yesNo(0.1),
    communityCase: yesNo(0.1),
    clusterAtHomeOrOffice: yesNo(0.05),
    symptomsAny: isIll ? "yes" : "no",
    ...(isIll && symptomsOf(choose)),
    feverMedicine: yesNo(0.1),
    tested: isTested ? "yes" : "no",
    ...(isTested && { testResult: isLikely(0.1) ? "positive" : "negative" }),
  };
}

function residentIdentityNumber(birthDate, { characters, oneOf }) {
  const places = `${oneOf(["110105", "310115", "440106"])}${birthDate.replaceAll("-", "")}${characters(3, DIGITS)}`;
  return places + residentIdentityCheckCharacter(places);
}

/** Stays that fill the last 14 days, the last one first. */
function stays(submittedAt, count, { below, oneOf }) {
  let end = submittedAt;
  return Array.from({ length: count }, () => {
    const start = end - (1 + below(6)) * DAY;
    const stay = { from: dayOf(start), to: dayOf(end), country: oneOf(COUNTRIES), city: oneOf(CITIES) };
    end = start;
    return stay;
  });
}

function symptomsOf({ isLikely, oneOf }) {
  const chosen = SYMPTOMS.filter(() => isLikely(0.25));
  const symptomsListed = chosen.length > 0 ? chosen : [oneOf(SYMPTOMS)];
  return { symptomsListed, ...(symptomsListed.includes("other") && { otherSymptomText: "loss of smell" }) };
}

function dayOf(milliseconds) {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
