import { delimiter, join } from "node:path";
import { installFromDebian } from "../../tools/install-from-debian";
import { isExecutable } from "../../tools/is-executable";

/** Folders of administrators, where it is often installed; the PATH often lacks them. */
const FOLDERS = ["/usr/sbin", "/usr/local/sbin", "/opt/homebrew/bin"];

/**
 * Path of an installed nginx; as root on Debian it is installed if missing.
 * @throws Error that says what to install when there is none
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
