import type { Text } from "pratique";
import type { View } from "./session/session.ts";

/** What the frame around the three views says. */
export const WORDS = {
  name: { en: "Port desk", zh: "口岸检疫台" },
  skip: { en: "Skip to the content", zh: "跳至正文" },
  views: { en: "Views", zh: "视图" },
  keep: { en: "Keep what is done here on this device", zh: "将本页所做内容保存在本设备" },
  keepNote: {
    en: "Everything is computed in this browser. Nothing is sent anywhere, and nothing is kept unless you say so.",
    zh: "全部在本浏览器内计算，不向任何地方发送；除非您选择保存，否则不保留任何内容。",
  },
  offlineReady: { en: "Works without a network", zh: "可离线使用" },
} as const satisfies Readonly<Record<string, Text>>;

export const VIEW_NAMES: Readonly<Record<View, Text>> = {
  declare: { en: "Declare", zh: "申报" },
  desk: { en: "Desk", zh: "查验台" },
  day: { en: "Day", zh: "当日" },
};
