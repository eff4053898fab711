import { createContext, type Dispatch, useContext } from "react";
import type { DraftStep } from "./draft.ts";

/** How the fields tell what a person does. It stays the same, so that no field is drawn again because of it. */
export const DraftContext = createContext<Dispatch<DraftStep>>(() => {});

export function useDraftStep(): Dispatch<DraftStep> {
  return useContext(DraftContext);
}
