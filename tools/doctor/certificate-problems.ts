import type { CertificateFacts } from "./deployment";
import { problem, type Problem } from "./problem";

const DAY = 24 * 60 * 60 * 1000;
/** How long before its end a certificate should be reported. */
const NOTICE = 30 * DAY;

/** The problems of a server's certificate at this time. */
export function certificateProblems(facts: CertificateFacts, now: Date): readonly Problem[] {
  const { host, distrust, otherNames, from, until } = facts;
  const left = until.getTime() - now.getTime();
  const date = until.toISOString().slice(0, 10);
  return [
    ...(distrust === null ? [] : [problem("certificate-untrusted", { host, reason: distrust })]),
    ...(otherNames === null ? [] : [problem("certificate-name", { host, names: otherNames })]),
    ...(from > now
      ? [problem("certificate-early", { host, date: from.toISOString().slice(0, 10) })]
      : []),
    ...(left <= 0
      ? [problem("certificate-expired", { host, date })]
      : left < NOTICE
        ? [problem("certificate-expiring", { host, date })]
        : []),
  ];
}
