import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { rulePages } from "./rule-pages";

const FOLDER = "docs/rules";

/** `npm run rule-pages`: the pages of docs/rules/, from the rules themselves. */
function writeRulePages(): void {
  mkdirSync(FOLDER, { recursive: true });
  readdirSync(FOLDER).forEach((file) => {
    rmSync(join(FOLDER, file));
  });
  rulePages().forEach((text, file) => {
    writeFileSync(join(FOLDER, file), text);
  });
}

writeRulePages();
