import { STEP_IDS, type CheckedStep, type StepResult } from "../../../src/commands/self-check/step";
import type { AboutPorts } from "../../../src/taskpane/about/about-ports";

/** Steps that did not succeed, with everything that can be reported about one; the others did. */
const RESULTS: Readonly<Partial<Record<CheckedStep["id"], StepResult>>> = {
  "web-view": {
    status: "ok",
    detail:
      "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 · zh-CN · 320×800 @2",
  },
  downloads: { status: "unsupported", reason: "not-available", detail: "" },
  "put-marks": { status: "failed", reason: "access-denied", detail: "AccessDenied · Range.add" },
  "find-marks": { status: "skipped" },
};

/** A self-check with results of every kind, and a clipboard that refuses texts. */
export const ABOUT_PORTS: AboutPorts = {
  selfCheck: (onChecked) => {
    const steps = STEP_IDS.map((id): CheckedStep => ({
      id,
      result: RESULTS[id] ?? { status: "ok", detail: "A1:E39" },
      milliseconds: 120,
    }));
    steps.forEach(onChecked);
    return Promise.resolve(steps);
  },
  copy: () => Promise.resolve(false),
  now: () => "2027-03-04 09:05",
};
