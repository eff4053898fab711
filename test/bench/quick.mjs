import { benchForm } from './declaration/form.js'; import { examine } from 'pratique/declaration';
import { make } from '/tmp/mb/data.mjs'; import { tuned } from '/tmp/mb/hand.mjs';
const V = make(256,7).map(t=>JSON.parse(t)), B=make(256,11,true).map(t=>JSON.parse(t)), T=make(256,7);
let bad=0; const h={}; for(const d of V){ const e=examine(benchForm,d); if(e.findings.length){ if(!bad++) console.log(e.findings); } } for(const d of B){ const n=examine(benchForm,d).findings.length; h[n]=(h[n]||0)+1; }
console.log('bad',bad,h);
let sink=0;
function time(name,f){ for(let i=0;i<300;i++) f(); let best=1e9; for(let rep=0;rep<20;rep++){ const c0=process.cpuUsage(); for(let i=0;i<25;i++) f(); const c=process.cpuUsage(c0); best=Math.min(best,(c.user+c.system)*1000/25/256); } console.log(name.padEnd(24), best.toFixed(0)); return best; }
const a=time('tuned valid',()=>{for(let i=0;i<256;i++) sink+=tuned(V[i])===null;});
const b=time('tuned broken',()=>{for(let i=0;i<256;i++) sink+=tuned(B[i])===null;});
const p=time('parse',()=>{for(let i=0;i<256;i++) sink+=JSON.parse(T[i]).formVersion;});
const c=time('examine valid',()=>{for(let i=0;i<256;i++) sink+=examine(benchForm,V[i]).findings.length;});
const d=time('examine broken',()=>{for(let i=0;i<256;i++) sink+=examine(benchForm,B[i]).findings.length;});
console.log((c/a).toFixed(2),(d/b).toFixed(2),(c/p).toFixed(2),(d/p).toFixed(2));
