import { createHash, webcrypto } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { instant } from "../../src/calendar/instant.js";
import { digestChain, type Hash, verifyChain } from "../../src/flow/digest-chain.js";
import type { LogEntry } from "../../src/flow/log.js";

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
/** The same function as browsers have it: later. */
const laterSha256 = async (text: string) =>
  Buffer.from(await webcrypto.subtle.digest("SHA-256", new TextEncoder().encode(text))).toString("hex");

const line = (minute: number, event: string): LogEntry => ({
  at: instant(`2020-03-18T06:${String(minute).padStart(2, "0")}:00+08:00`),
  sequence: minute,
  by: "desk-1",
  event,
});
const log = [line(1, "declaration-clear"), line(2, "temperature-normal"), line(3, "patrol-clear"), line(4, "released")];

describe("digestChain", () => {
  it("hangs each link on the one before it, the first on the seed", async () => {
    const digests = await digestChain(log.slice(0, 2), "G54400070", sha256);
    const first = sha256(
      'G54400070\n{"at":"2020-03-18T06:01:00+08:00","by":"desk-1","event":"declaration-clear","sequence":1}',
    );
    const second = sha256(
      `${first}\n{"at":"2020-03-18T06:02:00+08:00","by":"desk-1","event":"temperature-normal","sequence":2}`,
    );
    expect(digests).toEqual([first, second]);
  });

  it("is the same with a hash that comes later", async () => {
    expect(await digestChain(log, "s", laterSha256)).toEqual(await digestChain(log, "s", sha256));
  });

  it("of a log that is added to only grows", async () => {
    const all = await digestChain(log, "s", sha256);
    expect(await digestChain(log.slice(2), all[1] as string, sha256)).toEqual(all.slice(2));
  });
});

describe("verifyChain", () => {
  it("finds an untouched log intact, and an empty one", async () => {
    expect(await verifyChain(log, await digestChain(log, "s", sha256), "s", laterSha256)).toEqual({ intact: true });
    expect(await verifyChain([], [], "s", sha256)).toEqual({ intact: true });
  });

  it("names the first line that was changed, dropped, inserted or moved", async () => {
    const digests = await digestChain(log, "s", sha256);
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 3 }),
        fc.constantFrom("changed", "dropped", "inserted", "moved"),
        async (index, how) => {
          const other = line(30, "patrol-flagged");
          const touched = {
            changed: log.with(index, other),
            dropped: log.toSpliced(index, 1),
            inserted: log.toSpliced(index, 0, other),
            moved: [...log.slice(0, index), ...log.slice(index).reverse()],
          }[how];
          const verification = await verifyChain(touched, digests, "s", sha256);
          if (how === "moved" && index === 3) expect(verification).toEqual({ intact: true });
          else if (how === "dropped" && index === 3)
            expect(verification).toEqual({ intact: false, firstBroken: 3, code: "line-missing" });
          else expect(verification).toEqual({ intact: false, firstBroken: index, code: "line-changed" });
        },
      ),
    );
  });

  it("tells a line that was never digested from one that was changed", async () => {
    const digests = await digestChain(log, "s", sha256);
    expect(await verifyChain([...log, line(5, "x")], digests, "s", sha256)).toEqual({
      intact: false,
      firstBroken: 4,
      code: "digest-missing",
    });
    expect(await verifyChain(log, digests, "another seed", sha256)).toMatchObject({ intact: false, firstBroken: 0 });
  });

  it("takes bytes, of which no text can be made here, for no digest, and does not call the log broken for them", async () => {
    const bytes = (async (text: string) =>
      webcrypto.subtle.digest("SHA-256", new TextEncoder().encode(text))) as unknown as Hash;
    const says = (asker: string) => new TypeError(`${asker}: expected a digest as a text, got something else`);
    await expect(digestChain(log, "s", bytes)).rejects.toThrow(says("digestChain"));
    await expect(verifyChain(log, await digestChain(log, "s", sha256), "s", bytes)).rejects.toThrow(
      says("verifyChain"),
    );
  });

  it("finds another time in what was recorded with it, before and after it was stored", async () => {
    const received = (time: string) => [
      { ...line(1, "received"), particulars: { receivedAt: new Date(`${time}-03-18T06:10:00Z`) } },
    ];
    const digests = await digestChain(received("2020"), "s", sha256);
    expect(await verifyChain(received("2021"), digests, "s", sha256)).toMatchObject({ code: "line-changed" });
    const stored = JSON.parse(JSON.stringify(received("2020")));
    expect(await verifyChain(stored, digests, "s", sha256)).toEqual({ intact: true });
  });

  it("makes no digest of what JSON cannot hold, and names the place", async () => {
    const made = [{ ...line(1, "received"), particulars: { seals: new Map() } }];
    await expect(digestChain(made, "s", sha256)).rejects.toThrow(
      "digestChain: expected what JSON can hold at particulars.seals, got a value of type Map",
    );
    await expect(verifyChain(made, ["d"], "s", sha256)).rejects.toThrow(/^verifyChain: /);
  });
});
