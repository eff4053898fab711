import type { Instant } from "../calendar/instant.js";
import type { Text } from "../text.js";

/**
 * How a supervisor looks at a post: there, by a camera, or by telephone.
 *
 * @see Report on discipline inspection at the General Administration of Customs, discipline-inspection journal, 2020 no. 8
 */
export const SUPERVISION_CHANNELS = {
  "on-the-spot": { en: "on the spot", zh: "现场监督" },
  video: { en: "by video", zh: "视频监督" },
  telephone: { en: "by telephone", zh: "电话监督" },
} as const satisfies Readonly<Record<string, Text>>;
/** One of the channels. */
export type SupervisionChannel = keyof typeof SUPERVISION_CHANNELS;

/** Whether a video shows what is going on or what was recorded. */
export const VIDEO_LIVENESS = {
  live: { en: "live", zh: "实时" },
  recorded: { en: "recorded", zh: "回放" },
} as const satisfies Readonly<Record<string, Text>>;
/** Live or recorded. */
export type VideoLiveness = keyof typeof VIDEO_LIVENESS;

/** The channel of a look at a post; of a video it is also said whether it was live. */
export type SeenThrough =
  | { readonly channel: "on-the-spot" | "telephone"; readonly liveness?: never }
  | { readonly channel: "video"; readonly liveness: VideoLiveness };

/**
 * One look of supervision at a place in one of its shifts, whatever it found. Telephone calls to units are checks as well:
 * the unit is the place, and the round of calls the shift.
 */
export type SupervisionCheck = SeenThrough & {
  readonly place: string;
  /** The caller's own name of the shift, the same as in the rota: `2020-04-02/night`. */
  readonly shift: string;
  readonly at: Instant;
  /** Who looked. */
  readonly by: string;
};
