import { KindRouter, type PageDefinition, PageKind, type ProjectReflection, Slugger } from "typedoc";
import { Anchors } from "../in-words/anchors.ts";

/** The headings of one page under the names that GitHub gives them: the same link leads to the same place in both. */
class GithubSlugger extends Slugger {
  readonly #anchors = new Anchors();
  readonly #made = new Set<string>();

  override slug(heading: string): string {
    const anchor = this.#anchors.of(heading);
    this.#made.add(anchor);
    return anchor;
  }

  override hasAnchor(anchor: string): boolean {
    return this.#made.has(anchor);
  }

  override getSimilarAnchors(): string[] {
    return [...this.#made];
  }
}

/** Where everything stands in the reference: as typedoc has it, the pages that GitHub shows too with GitHub's anchors. */
export class SiteRouter extends KindRouter {
  override buildPages(project: ProjectReflection): PageDefinition[] {
    const pages = super.buildPages(project);
    for (const { kind, model } of pages)
      if (kind === PageKind.Index || kind === PageKind.Document)
        this.sluggers.set(model, new GithubSlugger(this.sluggerConfiguration));
    return pages;
  }
}
