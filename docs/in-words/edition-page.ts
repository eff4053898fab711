import { markdownParts } from "pratique/exchange";

/* The page of an edition: what it is, and then what it says. */

export const { editionPage } = markdownParts;
