import { markdownParts } from "pratique/exchange";

/* Day counts in words. */

export const { countInWords } = markdownParts;
