import { accountability2022, type RectificationFlows, rectification2020 } from "pratique/supervision";

/** The editions that the files of this office follow. */
export const FLOWS: RectificationFlows = { rectification: [rectification2020], accountability: [accountability2022] };
