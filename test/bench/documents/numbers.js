import { residentIdentityCheckCharacter } from "pratique/documents";
import { chooserFrom } from "../random.js";

const AREAS = ["110105", "310115", "440106", "510107", "650102"];

/** Different resident identity numbers; of every fourth the check character is wrong. */
export function numbers(count, seed) {
  const { oneOf, below } = chooserFrom(seed);
  const two = (number) => String(number).padStart(2, "0");
  return Array.from({ length: count }, (_, index) => {
    const birth = `${1930 + below(90)}${two(1 + below(12))}${two(1 + below(28))}`;
    const places = `${oneOf(AREAS)}${birth}${String(below(1000)).padStart(3, "0")}`;
    const isValid = index % 4 !== 0;
    const right = residentIdentityCheckCharacter(places);
    return { number: places + (isValid ? right : right === "7" ? "8" : "7"), isValid };
  });
}
