import { hostFacts } from "../../excel/self-check/host-facts";
import { failed, ok, unsupported, type Step } from "./step";

/** What Office says about itself. */
export const HOST_STEPS: readonly Step[] = [
  {
    id: "host",
    run: () => {
      const { host, displayLanguage } = hostFacts();
      const detail = [host, displayLanguage].filter((part) => part !== "").join(" · ");
      return host === "" ? unsupported("not-told", detail) : ok(detail);
    },
  },
  {
    id: "requirement-sets",
    run: () => {
      const { excelApi } = hostFacts();
      const detail = `ExcelApi ${excelApi.join(" ")}`;
      return excelApi.length === 0 ? failed("below-floor") : ok(detail);
    },
  },
  {
    id: "dialogs",
    run: () => (hostFacts().hasDialogs ? ok("DialogApi 1.1") : unsupported("not-available")),
  },
];
