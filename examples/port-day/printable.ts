/**
 * Text from outside can hold anything. Control characters and those that turn the direction of writing around are
 * shown as �: nothing of it may move a cursor, colour a screen or make a line read otherwise than it stands.
 */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, "\uFFFD");
}
