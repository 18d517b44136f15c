import { spawnSync } from "node:child_process";

/**
 * Installs Debian packages if this user may.
 * @returns whether they were installed
 */
export function installFromDebian(...packages: readonly string[]): boolean {
  if (process.platform !== "linux" || process.getuid?.() !== 0) {
    return false;
  }
  const apt = (...args: readonly string[]) =>
    spawnSync("apt-get", ["-qq", ...args], {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    }).status === 0;
  return apt("update") && apt("install", "-y", "--no-install-recommends", ...packages);
}
