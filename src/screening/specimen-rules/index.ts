export { specimensEdition8 } from "./specimens-edition-8.js";
export { specimensEdition9 } from "./specimens-edition-9.js";
