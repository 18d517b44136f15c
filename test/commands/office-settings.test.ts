const FILE = { format: "shenbao-settings", version: 1, marks: "pale" };

/** The office's settings in a page that gets this for its file. */
async function settingsFrom(answer: () => Promise<Response>) {
  jest.resetModules();
  const fetched = jest.spyOn(globalThis, "fetch").mockImplementation(answer);
  const { officeSettings } = await import("../../src/commands/office-settings");
  const settings = await officeSettings();
  await officeSettings();
  expect(fetched).toHaveBeenCalledTimes(1);
  expect(fetched.mock.calls[0]?.[0]).toBe("office-settings.json");
  fetched.mockRestore();
  return settings;
}

const answer = (body: string, status = 200) => Promise.resolve(new Response(body, { status }));

test("the file beside the page is asked for once and used", async () => {
  const settings = await settingsFrom(() => answer(JSON.stringify(FILE)));
  expect(settings).toEqual({ choices: { marks: "pale" }, problem: null });
});

test("an office that has chosen nothing ships an empty object", async () => {
  expect(await settingsFrom(() => answer("{}"))).toEqual({ choices: {}, problem: null });
});

test.each([
  ["is missing", () => answer("<html>", 404)],
  ["cannot be fetched", () => Promise.reject(new TypeError("Failed to fetch"))],
])("a file that %s is told of, and never fatal", async (_, respond) => {
  expect(await settingsFrom(respond)).toEqual({ choices: {}, problem: "not-loaded" });
});

test("a file with mistakes is used as far as it can be", async () => {
  const settings = await settingsFrom(() => answer(JSON.stringify({ ...FILE, live: "yes" })));
  expect(settings.choices).toEqual({ marks: "pale" });
  expect(settings.problem).toMatchObject([{ path: "live" }]);
});
