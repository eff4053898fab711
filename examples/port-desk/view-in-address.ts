import { useSyncExternalStore } from "react";
import { VIEWS, type View } from "./session/session.ts";

/** The view that the address names after `#/`, so that the browser's way back leads through the views. */
export function useViewInAddress(): View {
  return useSyncExternalStore(onMove, viewInAddress);
}

export function addressOf(view: View): string {
  return `#/${view}`;
}

function onMove(tell: () => void): () => void {
  addEventListener("hashchange", tell);
  return () => removeEventListener("hashchange", tell);
}

function viewInAddress(): View {
  return VIEWS.find((view) => location.hash === addressOf(view)) ?? "declare";
}
