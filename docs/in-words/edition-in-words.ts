import { markdownParts } from "pratique/exchange";

/* What stands behind an edition, and since when it was in force. */

export const { STATUSES, firstDayInWords } = markdownParts;
