/** The last step of a path, whichever slashes it has. */
export function fileName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}
