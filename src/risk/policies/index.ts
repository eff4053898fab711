export { feverAndMedicine2020 } from "./fever-and-medicine-2020-03-15.js";
export { portContactAndTest2020 } from "./port-contact-and-test-2020.js";
export { travellerTrigger2020 } from "./traveller-trigger-2020-03-01.js";
