import fc from "fast-check";

/** Any text whatever, half of it characters that identifiers are made of; `fc.string` with all of Unicode takes seconds to start. */
export function anyText(maxLength = 60): fc.Arbitrary<string> {
  const unit = fc.oneof(
    fc.nat(0xffff).map((code) => String.fromCharCode(code)),
    fc.constantFrom(..."0123456789ABXUJZabx<- \n"),
  );
  return fc.array(unit, { maxLength }).map((units) => units.join(""));
}
