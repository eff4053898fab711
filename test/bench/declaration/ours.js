import { examine } from "pratique/declaration";
import { benchForm } from "./form.js";

export const ours = {
  count: (declaration) => examine(benchForm, declaration).findings.length,
  places: (declaration) => examine(benchForm, declaration).findings.map(({ path }) => path.join(".")),
};
