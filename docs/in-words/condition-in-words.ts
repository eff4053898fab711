import { markdownParts } from "pratique/exchange";

/* Conditions in words. */

export const { conditionInWords, conditionInLines, factNames } = markdownParts;
