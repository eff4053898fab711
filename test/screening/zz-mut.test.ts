import { it } from "vitest";
import * as screening from "../../src/screening/index.js";
import { proveInvariants } from "../../src/flow/invariants.js";
import { deadEnds, unreachable } from "../../src/flow/proofs.js";
import { singleMoveMutants } from "./single-move-mutants.js";
it("m", () => {
  for (const f of Object.values(screening)) {
    if (typeof f !== "object" || f === null || !("moves" in f) || !/cn-(traveller|exit)-screening/.test((f as any).edition.series)) continue;
    const flow = f as any;
    const m = singleMoveMutants(flow);
    const un = m.filter((x) => x.caughtBy.length === 0);
    console.log(flow.edition.id, flow.invariants.length, "broken:", proveInvariants(flow).filter((x:any)=>!x.proof.holds).map((x: any)=>[x.invariant, x.proof.witness.map((w:any)=>w.event)]), unreachable(flow), deadEnds(flow), m.length, "caught", m.length - un.length, "\n" + un.map((x) => x.name).join("\n"));
    console.log("only by soundness", m.filter((x)=>x.caughtBy.length>0 && x.caughtBy.every(c=>/unreach|dead|contra/.test(c))).length);
    const used = new Set(m.flatMap((x) => x.caughtBy));
    const only = new Set(m.filter(x=>x.caughtBy.length===1).map(x=>x.caughtBy[0]));
    console.log("never needed alone:", flow.invariants.map((i:any)=>i.id).filter((i:any)=>!only.has(i)).join(", "));
  }
});
