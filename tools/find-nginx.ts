import { delimiter, join } from "node:path";
import { installFromDebian } from "./install-from-debian";
import { isExecutable } from "./is-executable";

/** Where it lies besides the PATH, which often leaves out programs of administrators. */
const FOLDERS = ["/usr/sbin", "/usr/local/sbin", "/opt/homebrew/bin"];

/**
 * Path of an installed nginx, or of one installed now from Debian's packages where this user may do that.
 * @throws Error saying what to install when none can be had.
 */
export function findOrInstallNginx(): string {
  const found = findNginx() ?? (installFromDebian("nginx-light") ? findNginx() : null);
  if (found === null) {
    throw new Error(
      "The deployment test needs nginx, and none was found. " +
        "Install it (on Debian or Ubuntu: sudo apt-get install nginx-light), and run the tests again.",
    );
  }
  return found;
}

function findNginx(): string | null {
  const { PATH = "" } = process.env;
  const candidates = [...PATH.split(delimiter), ...FOLDERS].map((folder) => join(folder, "nginx"));
  return candidates.find(isExecutable) ?? null;
}
