import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Application } from "./application.tsx";
import "./style.css";

const root = document.getElementById("application");
if (root !== null)
  createRoot(root).render(
    <StrictMode>
      <Application />
    </StrictMode>,
  );
new Worker(new URL("./reading/reading-worker.ts", import.meta.url), { type: "module" });
