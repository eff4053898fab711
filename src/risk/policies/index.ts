export { cdcIllPersonAircraft } from "./cdc-ill-person-aircraft.js";
export { feverAndMedicine2020 } from "./fever-and-medicine-2020-03-15.js";
export { aircraftFeverGuide2005 } from "./ihr-aircraft-fever-guide-2005.js";
export { ihrSuspicion2005 } from "./ihr-suspicion-2005.js";
export { portContactAndTest2020 } from "./port-contact-and-test-2020.js";
export { selfDeclaration2023 } from "./self-declaration-2023-11-01.js";
export { telecommunicationQuarantine } from "./telecommunication-quarantine.js";
export { travellerTrigger2020 } from "./traveller-trigger-2020-03-01.js";
