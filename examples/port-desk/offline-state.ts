import { useEffect, useState } from "react";

/** Whether the files of this page are kept by the browser, so that it opens without a network. */
export function useIsOfflineReady(): boolean {
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    // A page that is being worked on changes too often to be kept.
    if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
    void navigator.serviceWorker.register("./service-worker.js").catch(() => undefined);
    void navigator.serviceWorker.ready.then(() => setReady(true));
  }, []);
  return isReady;
}
