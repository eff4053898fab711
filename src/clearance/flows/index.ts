export { importClearance2020 } from "./import-clearance-2020-01-01.js";
export { suppliesExportClearance2020 } from "./supplies-export-clearance-2020-04-10.js";
export { suppliesImportClearance2020 } from "./supplies-import-clearance-2020-01-25.js";
