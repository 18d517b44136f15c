import {
  frameName,
  frameUrl,
  hostInfo,
  newFrameIdentity,
} from "../../../src/workbench/bridge/frame-identity";
import { IDENTITY } from "../../support/office-frame";

it("the host information selects Excel for the web and the language", () => {
  expect(hostInfo(IDENTITY)).toBe("Excel$Web$16.01$zh-CN$conversation-1$$disableLogging$0");
});

it("a dialog is told that it is one", () => {
  expect(hostInfo({ ...IDENTITY, isDialog: true }).split("$")[5]).toBe("isDialog");
});

it("the frame's name says whom to talk to", () => {
  expect(JSON.parse(frameName(IDENTITY))).toMatchObject({
    hostInfo: hostInfo(IDENTITY),
    xdmInfo: "conversation-1|add-in-1|https://localhost:3000",
    serializerVersion: 1,
  });
});

it.each([
  ["/taskpane.html", "/taskpane.html", null],
  ["/notice.html?code=clean", "/notice.html", "clean"],
  ["https://localhost:3000/notice.html?code=clean", "/notice.html", "clean"],
])("the address of %s keeps its own query", (page, path, code) => {
  const url = new URL(frameUrl(page, IDENTITY));
  expect(url.origin).toBe(IDENTITY.hostOrigin);
  expect(url.pathname).toBe(path);
  expect(url.searchParams.get("code")).toBe(code);
  expect(url.searchParams.get("_host_Info")).toBe(hostInfo(IDENTITY));
});

it("every frame has ids of its own", () => {
  const options = { hostOrigin: IDENTITY.hostOrigin, locale: "zh-CN" };
  const identities = [newFrameIdentity(options), newFrameIdentity(options)];
  const ids = identities.flatMap(({ addInId, conversationId }) => [addInId, conversationId]);
  expect(new Set(ids).size).toBe(4);
});
