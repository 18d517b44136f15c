import { SERIALIZER_VERSION } from "./message";

/** What office.js must find in its frame to know its host. */
export interface FrameIdentity {
  /** Names the talk between this frame and the host; new for every page that is loaded. */
  readonly conversationId: string;
  /** Unique for every frame: office.js keeps facts about it in the session storage that all frames share. */
  readonly addInId: string;
  /** Of the page that hosts the frame. office.js trusts its own domain, and https only. */
  readonly hostOrigin: string;
  /** Display language, such as `zh-CN`. */
  readonly locale: string;
  /** A page shown by `displayDialogAsync`. */
  readonly isDialog: boolean;
}

/** An identity no other frame has or had. */
export function newFrameIdentity(
  options: Pick<FrameIdentity, "hostOrigin" | "locale"> & { readonly isDialog?: boolean },
): FrameIdentity {
  return {
    isDialog: false,
    ...options,
    conversationId: crypto.randomUUID(),
    addInId: crypto.randomUUID(),
  };
}

/** Host, platform, library version, locale, correlation id, dialog, logging, flags: what selects the library's files. */
export function hostInfo({ locale, conversationId, isDialog }: FrameIdentity): string {
  const dialog = isDialog ? "isDialog" : "";
  return ["Excel", "Web", "16.01", locale, conversationId, dialog, "disableLogging", "0"].join("$");
}

/** The frame's `name`, which office.js reads as JSON. */
export function frameName(identity: FrameIdentity): string {
  const { conversationId, addInId, hostOrigin } = identity;
  return JSON.stringify({
    hostInfo: hostInfo(identity),
    xdmInfo: [conversationId, addInId, hostOrigin].join("|"),
    serializerVersion: SERIALIZER_VERSION,
    // Names the frame's facts in the session storage that all frames share.
    baseFrameName: addInId,
  });
}

/** The address of an add-in page, with what says who its host is. */
export function frameUrl(page: string, identity: FrameIdentity): string {
  const url = new URL(page, identity.hostOrigin);
  url.searchParams.set("_host_Info", hostInfo(identity));
  return url.href;
}
