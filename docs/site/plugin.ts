import { Application } from "typedoc";
import { readMarkdown } from "./markdown.ts";
import { nameAsOutside } from "./names.ts";
import { SiteRouter } from "./router.ts";
import { SiteTheme } from "./theme.ts";

/** What the reference needs beyond what typedoc does by itself: package.json chooses it, with its other options. */
export function load(application: Application): void {
  application.renderer.defineRouter("site", SiteRouter);
  application.renderer.defineTheme("site", SiteTheme);
  nameAsOutside(application);
  // An option that cannot stand in package.json; and not set before: typedoc forgets it when it reads the others.
  application.on(Application.EVENT_BOOTSTRAP_END, ({ options }) => options.setValue("markdownItLoader", readMarkdown));
}
