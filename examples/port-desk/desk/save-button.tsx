import type { CaseFile } from "pratique/flow";
import { useLanguage } from "../language.tsx";
import { CASE } from "./words.ts";

/** Hands the case file over as a file that `readCaseFile` reads; its name says nothing of the traveller. */
export function SaveButton({ file }: { readonly file: CaseFile }) {
  const { say } = useLanguage();
  const save = () => {
    const address = URL.createObjectURL(new Blob([JSON.stringify(file, undefined, 2)], { type: "application/json" }));
    const link = document.createElement("a");
    link.href = address;
    link.download = "case-file.json";
    link.click();
    URL.revokeObjectURL(address);
  };
  return (
    <div className="row desk-save">
      <button type="button" className="button plain" onClick={save}>
        {say(CASE.save)}
      </button>
      <p className="hint">{say(CASE.saveNote)}</p>
    </div>
  );
}
