/** The element of a field that takes the focus. */
export function fieldId(place: string): string {
  return `declare-${place}`;
}

/** Leads a person to a field. */
export function focusField(place: string): void {
  const field = document.getElementById(fieldId(place));
  field?.focus();
  field?.closest(".declare-field")?.scrollIntoView({ block: "nearest" });
}
