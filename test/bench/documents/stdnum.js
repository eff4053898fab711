import { stdnum } from "stdnum";

const { validate } = stdnum.CN.ric;

export function readNumber(number) {
  return validate(number);
}

export function isValidNumber({ isValid }) {
  return isValid;
}
