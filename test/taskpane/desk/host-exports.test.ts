import { HOST_EXPORTS } from "../../../src/taskpane/desk/exports/host-exports";

function inBrowserWith(navigator: object): void {
  Object.assign(globalThis, { navigator });
}

test.each<readonly [string, object, boolean]>([
  ["takes the text", { clipboard: { writeText: () => Promise.resolve() } }, true],
  [
    "refuses it",
    { clipboard: { writeText: () => Promise.reject(new DOMException("refused")) } },
    false,
  ],
  ["is not there", {}, false],
])("a clipboard that %s", async (_, navigator, isTaken) => {
  inBrowserWith(navigator);
  expect(await HOST_EXPORTS.copy("审核意见")).toBe(isTaken);
});
