import type { Language } from "pratique";

/** A screen in one language, as a test is run on each of them. */
export interface Screen {
  readonly language: Language;
  readonly size: "wide" | "narrow";
  readonly use: { readonly locale: string; readonly viewport: { readonly width: number; readonly height: number } };
}

const LOCALES = { en: "en-GB", zh: "zh-CN" } as const;
const WIDTHS = { wide: 1280, narrow: 390 } as const;

/** Both languages on a wide and on a narrow screen. */
export function screens(height: number): Screen[] {
  return (["wide", "narrow"] as const).flatMap((size) =>
    (["en", "zh"] as const).map((language) => ({
      language,
      size,
      use: { locale: LOCALES[language], viewport: { width: WIDTHS[size], height } },
    })),
  );
}

/** What the desk says where a test has to press or to wait in either language. */
export const NAMES = {
  send: { en: "Check and send", zh: "检查并提交" },
  date: { en: "Date of the declaration", zh: "申报日期" },
  changed: { en: "The form is another edition now", zh: "申报表已换为另一版本" },
  madeUp: { en: "Open a made-up day", zh: "打开虚构的一日" },
  report: { en: "Daily report", zh: "日报" },
} as const;
