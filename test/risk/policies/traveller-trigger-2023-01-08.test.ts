import { describe } from "vitest";
import { fever2023 } from "../../../src/risk/policies/fever-2023-01-08.js";
import { travellerTrigger2023 } from "../../../src/risk/policies/traveller-trigger-2023-01-08.js";
import { withOverlays } from "../../../src/risk/policy.js";
import { groundsBy, itGoesByWhatIsFound } from "../after-the-checks.js";

const grounds = groundsBy(withOverlays(travellerTrigger2023, [fever2023]));

describe("who goes on from the checks (Notice 131 of 2022 of Chinese customs)", () => {
  itGoesByWhatIsFound(grounds, "abnormal-declaration");
});
