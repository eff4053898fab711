import { readdirSync } from "node:fs";
import { it } from "vitest";
import { proveInvariants } from "../../../src/flow/invariants.js";
import { deadEnds, unreachable } from "../../../src/flow/proofs.js";
import { singleMoveMutants } from "../single-move-mutants.js";
const mine = ["boarding","ship-tele","free-pra","crew-","road-","specimen","hand-over","isolation","area-life","response","central","home","exit-request"];
const dir = new URL("../../../src/screening/flows/", import.meta.url);
it("x", async () => {
for (const f of readdirSync(dir).filter((n)=>mine.some((m)=>n.startsWith(m)))) {
    const mod = await import(dir.href + f);
    for (const flow of Object.values(mod) as any[]) {
      const bad = proveInvariants(flow).filter((p)=>!p.proof.holds).map((p)=>p.invariant+": "+(p.proof as any).witness.map((w:any)=>w.event).join(">"));
      const m = singleMoveMutants(flow); const s = m.filter((x)=>x.caughtBy.length===0).map((x)=>x.name);
      process.stdout.write(`${flow.edition.id} bad ${bad} unreach ${unreachable(flow)} ${deadEnds(flow)} mutants ${m.length} survive ${s.length} (removals ${s.filter((x)=>x.includes("nowhere")).length})\n   ${s.filter((x)=>!x.includes("nowhere")).join("\n   ")}\n`);
    }
  }
});
