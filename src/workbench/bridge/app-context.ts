import type { RequirementSets } from "../host/member-versions";
import type { FrameIdentity } from "./frame-identity";

/** What office.js gets to know about the workbook and its host. */
export interface AppContextFacts {
  readonly identity: FrameIdentity;
  readonly fileName: string;
  readonly requirementSets: RequirementSets;
}

/** `OSF.AppName.ExcelWebApp` */
const EXCEL_ON_THE_WEB = 16;
/** `OSF.ClientMode.ReadWrite` */
const READ_WRITE = 1;
/** What every Excel has beside `ExcelApi`, and the bridge answers. */
const SHARED_SETS: RequirementSets = { DialogApi: "1.1", AddinCommands: "1.1" };

/** The answer to `ContextActivationManager_getAppContextAsync`. */
export function appContext({
  identity,
  fileName,
  requirementSets,
}: AppContextFacts): Readonly<Record<string, unknown>> {
  const sets = JSON.stringify({ ...SHARED_SETS, ...requirementSets });
  return {
    _id: identity.addInId,
    _appInstanceId: identity.addInId,
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: "16.01",
    _hostFullVersion: "16.0.0.0",
    _appUILocale: identity.locale,
    _dataLocale: identity.locale,
    _docUrl: fileName,
    _clientMode: READ_WRITE,
    _settings: [],
    _reason: "documentOpened",
    _eToken: "",
    _requirementMatrix: sets,
    _dialogRequirementMatrix: sets,
    _appDomains: [identity.hostOrigin],
    _featureGates: {},
    _initialDisplayMode: 0,
  };
}
