import { markdownParts } from "pratique/exchange";

/* Texts put together. */

export const { phrase, joined, saidAndAsked, COMMA, same, quoted } = markdownParts;
