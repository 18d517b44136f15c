import type { Translation } from "../translation";
import type { acceptance as zhCN } from "../zh-CN/acceptance";

/** Words about findings that a reviewer has accepted. */
export const acceptance: Translation<typeof zhCN> = {
  accepted: "Accepted ({at}): {reason}",
  lapsed:
    "Its acceptance ({at}: {reason}) has lapsed because the values changed; accept it again where needed",
  count: "{accepted} accepted",
  ignored: {
    malformed:
      "The acceptances stored in the workbook are not in the expected form and were not used; what they were for is listed again. Check it and accept it again.",
    "too-large":
      "The acceptances stored in the workbook are too large and were not used; what they were for is listed again. Check it and accept it again.",
    invalid:
      "Acceptances stored in the workbook are incomplete and were not used. Check what is listed, and accept it again where needed.",
    refused:
      "Excel did not hand over the acceptances stored in the workbook, so accepted findings are listed too. Save the workbook, then validate again.",
  },
  problems: {
    "is-error": "An error cannot be accepted; correct the form.",
    "no-reason": "There is no reason. Say why it need not be changed.",
    "reason-too-long": "The reason is longer than {limit} characters. Shorten it.",
    "too-many":
      "The workbook can hold no more acceptances, and this one was not saved. Withdraw some that are no longer needed.",
  },
};
