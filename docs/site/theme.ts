import { DefaultTheme, type NavigationElement, type ProjectReflection, ReflectionKind } from "typedoc";

/** typedoc's own theme with the navigation of this house: the pages in their folders, then the rooms as they are imported. */
export class SiteTheme extends DefaultTheme {
  override buildNavigation(project: ProjectReflection): NavigationElement[] {
    const all = super.buildNavigation(project);
    const isEntry = ({ kind }: NavigationElement) => kind === ReflectionKind.Module;
    const isRoot = ({ text }: NavigationElement) => text === "pratique";
    const rooms = all.filter((one) => isEntry(one) && !isRoot(one));
    return [
      ...inFolders(all.filter((one) => !isEntry(one))),
      ...all.filter(isRoot),
      ...rooms.map((room) => ({ ...room, text: `pratique/${room.text}` })),
    ];
  }
}

/** The pages that stand in a folder below it; a folder itself leads to its README. */
function inFolders(pages: readonly NavigationElement[]): NavigationElement[] {
  const folders = Map.groupBy(pages, ({ text }) => text.split("/")[0] ?? text);
  return [...folders].map(([folder, inIt]) => {
    const isFirst = ({ text }: NavigationElement) => text === folder || text === `${folder}/README`;
    const children = inIt
      .filter((one) => !isFirst(one))
      .map((one) => ({ ...one, text: one.text.slice(folder.length + 1) }));
    return { ...inIt.find(isFirst), text: folder, ...(children.length > 0 && { children }) };
  });
}
