const FILE = { format: "shenbao-settings", version: 1, marks: "pale" };

/** The office's settings in a page that gets this for its file. */
async function settingsFrom(answer: () => Promise<Response>) {
  jest.resetModules();
  const fetched = jest.spyOn(globalThis, "fetch").mockImplementation(answer);
  const { officeSettings } = await import("../../src/commands/office-settings");
  const settings = await officeSettings();
  await officeSettings();
  // A file that failed to load is requested again.
  expect(fetched).toHaveBeenCalledTimes(settings.problem === "not-loaded" ? 2 : 1);
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
])("a file that %s is reported, and never fatal", async (_, respond) => {
  expect(await settingsFrom(respond)).toEqual({ choices: {}, problem: "not-loaded" });
});

test("a file that comes at the second time is used from then on", async () => {
  const offline = () => Promise.reject(new TypeError("Failed to fetch"));
  const file = () => answer(JSON.stringify(FILE));
  jest.resetModules();
  const fetched = jest.spyOn(globalThis, "fetch").mockImplementationOnce(offline);
  fetched.mockImplementation(file);
  const { officeSettings } = await import("../../src/commands/office-settings");
  const problems = [await officeSettings(), await officeSettings(), await officeSettings()];
  expect(problems.map(({ problem }) => problem)).toEqual(["not-loaded", null, null]);
  expect(fetched).toHaveBeenCalledTimes(2);
  fetched.mockRestore();
});

test("a file with mistakes is used as far as it can be", async () => {
  const settings = await settingsFrom(() => answer(JSON.stringify({ ...FILE, live: "yes" })));
  expect(settings.choices).toEqual({ marks: "pale" });
  expect(settings.problem).toMatchObject([{ path: "live" }]);
});
