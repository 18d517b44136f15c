import { makeStyles, tokens } from "@fluentui/react-components";
import type { DeskVerdict } from "../../../desk/desk-row";

/** How verdicts look, in the list and above an opened declaration. */
export const useVerdictLook: () => Record<DeskVerdict, string> = makeStyles({
  pass: { color: tokens.colorStatusSuccessForeground3 },
  revise: { color: tokens.colorStatusDangerForeground3 },
  unrecognised: { color: tokens.colorNeutralForeground2 },
  unreadable: { color: tokens.colorNeutralForeground2 },
});
