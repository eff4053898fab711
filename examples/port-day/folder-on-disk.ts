import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Text } from "pratique";
import { MISSING, type TextOfFile } from "./folder-files.ts";

const CANNOT_BE_OPENED: Text = { en: "the file cannot be opened", zh: "文件无法打开" };

/** The files of a folder on this machine. */
export function folderOnDisk(folder: string): TextOfFile {
  return (file) => {
    try {
      return readFileSync(join(folder, file), "utf8");
    } catch (error) {
      return isMissing(error) ? MISSING : CANNOT_BE_OPENED;
    }
  };
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
