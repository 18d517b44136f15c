/**
 * A part's name in the form that equal names share: names differ neither by their case nor by
 * how they spell characters outside ASCII (ECMA-376 part 2, 6.2.2), and archives put a slash in front or do not.
 */
export function partName(name: string): string {
  return decoded(name).replace(/^\/+/, "").toLowerCase();
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    // A percent sign of its own.
    return name;
  }
}

/** A target as a part's name: relative to the folder of its source, or absolute with a leading slash. Never above the package. */
export function resolveTarget(source: string, target: string): string {
  const base = target.startsWith("/") ? [] : source.split("/").slice(0, -1);
  const path = [...base];
  for (const step of target.split("/")) {
    if (step === "..") {
      path.pop();
    } else if (step !== "" && step !== ".") {
      path.push(step);
    }
  }
  return partName(path.join("/"));
}
