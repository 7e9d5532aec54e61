import { stat } from 'node:fs/promises';

/** Whether a file's own permissions let nobody write it, which VS Code's API does not tell. @param path absolute */
export async function isLocked(path: string): Promise<boolean> {
  try {
    return ((await stat(path)).mode & 0o222) === 0;
  } catch {
    return false;
  }
}
