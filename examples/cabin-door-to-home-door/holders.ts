import { type StatusHolders, travellerScreening2020April } from "pratique/screening";

/*
 * Who has the traveller in charge in each status: the arrangement of one place, as an example. A transfer ends the charge of
 * customs, and the order of a quarantine begins that of the vehicle.
 */

const { moves } = travellerScreening2020April;

const CUSTOMS = "customs";
const VEHICLE = "transfer vehicle";
const SITE = "isolation site 2";
const COMMUNITY = "community 5";

/** Every status in which somebody is under observation. */
function observedBy(holder: string): Record<string, string> {
  const statuses = ["observed", "ill", "absent", "release-ordered", "release-withdrawn", "to-be-handed-over"];
  return { ordered: VEHICLE, ...Object.fromEntries(statuses.map((status) => [status, holder])) };
}

export const HOLDERS: StatusHolders = {
  "cn-traveller-screening": Object.fromEntries(
    Object.keys(moves)
      .filter((status) => status !== "transferred")
      .map((status) => [status, CUSTOMS]),
  ),
  "cn-central-quarantine": observedBy(SITE),
  "cn-home-monitoring": observedBy(COMMUNITY),
};

/** What each holder is called in Chinese. */
export const HOLDER_NAMES: Readonly<Record<string, string>> = {
  [CUSTOMS]: "海关",
  [VEHICLE]: "转运车辆",
  [SITE]: "2号集中隔离点",
  [COMMUNITY]: "第5社区",
};

/** Who visits at home. */
export const VISITORS = { en: "the community's team", zh: "社区随访组" };
