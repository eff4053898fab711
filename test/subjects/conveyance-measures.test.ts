import { expect, it } from "vitest";
import { CONVEYANCE_MEASURES, conveyanceMeasures } from "../../src/subjects/conveyance-measures.js";

it("names what may be done to an affected conveyance, and since 2024 its quarantine (IHR (2005), Article 27.1)", () => {
  const first = ["disinfection", "decontamination", "disinsection", "deratting", "isolation"];
  for (const text of ["2005", "2014", "2022"] as const) expect(conveyanceMeasures(text)).toEqual(first);
  expect(conveyanceMeasures("2024")).toEqual([...first, "quarantine"]);
  expect(conveyanceMeasures("2024")).toEqual(Object.keys(CONVEYANCE_MEASURES));
});
