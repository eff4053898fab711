import { buildMrz } from "pratique/documents";
import { chooserFrom } from "../random.js";

// States that every reader knows: npm `mrz` has no Utopia. France is not among them, whose old cards it takes for its own.
const STATES = ["AUS", "BRA", "CHN", "DNK", "EGY", "IND", "JPN", "KOR", "USA", "D"];
const SURNAMES = ["ERIKSSON", "VAN DER MUELLEN", "LI", "OUYANG", "SMITH JONES", "NILAVADHANANANDA"];
const GIVEN_NAMES = ["ANNA MARIA", "TAO", "XIAOYU", "JOSE RAMON", "ENYA SIOBHAN"];
const CHARACTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const FORMATS = ["TD1", "TD2", "TD3", "TD3"];

/** Different zones with what they say; of every fourth the check digit of the birth date is wrong. */
export function zones(count, seed) {
  const choose = chooserFrom(seed);
  return Array.from({ length: count }, (_, index) => zone(choose, index % 4 === 0));
}

function zone(choose, isWrong) {
  const { oneOf, below, characters } = choose;
  const format = oneOf(FORMATS);
  const contents = {
    documentCode: format === "TD3" ? "P" : "I",
    issuingState: oneOf(STATES),
    documentNumber: characters(9, CHARACTERS),
    surname: oneOf(SURNAMES),
    givenNames: oneOf(GIVEN_NAMES),
    nationality: oneOf(STATES),
    birthDate: date(1930 + below(90), choose),
    sex: oneOf(["male", "female"]),
    expiryDate: date(2021 + below(15), choose),
    ...(format === "TD3" && { personalNumber: characters(10, CHARACTERS) }),
  };
  // The longest names do not fit the smallest format.
  const built = buildMrz(format, { ...contents, ...(format === "TD1" && { surname: "LI" }) });
  const lines = isWrong ? withWrongBirthDigit(built.value, format) : built.value;
  const { documentNumber, givenNames, nationality, sex } = contents;
  const [birthDate, expiryDate] = [contents.birthDate, contents.expiryDate].map((day) =>
    day.slice(2).replaceAll("-", ""),
  );
  const surname = format === "TD1" ? "LI" : contents.surname;
  const says = { isValid: !isWrong, documentNumber, surname, givenNames, nationality, birthDate, sex, expiryDate };
  return { lines, says };
}

function date(year, { below }) {
  return `${year}-${String(1 + below(12)).padStart(2, "0")}-${String(1 + below(28)).padStart(2, "0")}`;
}

function withWrongBirthDigit(lines, format) {
  const at = format === "TD1" ? 6 : 19;
  const [first, second, ...others] = lines;
  const digit = (Number(second[at]) + 1) % 10;
  return [first, second.slice(0, at) + digit + second.slice(at + 1), ...others];
}
