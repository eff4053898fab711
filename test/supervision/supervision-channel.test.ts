import { expect, it } from "vitest";
import {
  SUPERVISION_CHANNELS,
  type SupervisionCheck,
  VIDEO_LIVENESS,
} from "../../src/supervision/supervision-channel.js";
import { at } from "./deficiency-files.js";

it("names the channels and the kinds of video in both languages", () => {
  for (const { en, zh } of [...Object.values(SUPERVISION_CHANNELS), ...Object.values(VIDEO_LIVENESS)]) {
    expect(en).not.toBe("");
    expect(zh).toMatch(/\p{Script=Han}/u);
  }
});

it("asks of a video, and of nothing else, whether it was live", () => {
  const look = { place: "CNPEK-T3", shift: "2020-03-04/day", at: at("03-04", "15:00"), by: "inspector-1" };
  const looks: SupervisionCheck[] = [
    { ...look, channel: "telephone" },
    { ...look, channel: "video", liveness: "live" },
    // @ts-expect-error a video is live or recorded
    { ...look, channel: "video" },
    // @ts-expect-error a call is neither
    { ...look, channel: "telephone", liveness: "recorded" },
  ];
  expect(looks).toHaveLength(4);
});
