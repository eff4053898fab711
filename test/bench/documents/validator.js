import validator from "validator";

export function readNumber(number) {
  return validator.isIdentityCard(number, "zh-CN");
}

export function isValidNumber(isValid) {
  return isValid;
}
