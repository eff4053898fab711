import { markdownParts } from "pratique/exchange";

/* Numbers with their units. */

export const { unitName, withUnit } = markdownParts;
