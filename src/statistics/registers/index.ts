export { pointOfEntryRegister } from "./afro-idsr-poe.js";
