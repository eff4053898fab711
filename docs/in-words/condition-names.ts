export type { ConditionNames } from "pratique/exchange";
