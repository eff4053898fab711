export { criminalLaw332 } from "./cn-criminal-law-332.js";
export { customsPractice2020 } from "./cn-customs-practice-2020.js";
export { frontierHealthLaw1987 } from "./cn-frontier-health-law-1987.js";
export { frontierHealthLaw2024 } from "./cn-frontier-health-law-2024.js";
export { frontierHealthRules1989 } from "./cn-frontier-health-rules-1989.js";
export { frontierQuarantineOpinions2020 } from "./cn-frontier-quarantine-opinions-2020.js";
