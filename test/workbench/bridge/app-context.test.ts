import { appContext } from "../../../src/workbench/bridge/app-context";
import { IDENTITY } from "../../support/office-frame";

const context = appContext({
  identity: { ...IDENTITY, locale: "en-US" },
  fileName: "申报表.xlsx",
  requirementSets: { ExcelApi: "1.13" },
});

it.each([
  "_id",
  "_appName",
  "_appVersion",
  "_appUILocale",
  "_dataLocale",
  "_docUrl",
  "_clientMode",
  "_settings",
  "_reason",
])("has %s, without which office.js refuses its host", (name) => {
  expect(context[name]).toBeDefined();
});

it("is Excel for the web with the workbook open, in the frame's language", () => {
  expect(context).toMatchObject({
    _appName: 16,
    _docUrl: "申报表.xlsx",
    _appUILocale: "en-US",
    _appDomains: ["https://localhost:3000"],
  });
});

it("has the requirement sets asked for as text, so that 1.1 is not 1.10", () => {
  expect(JSON.parse(String(context._requirementMatrix))).toMatchObject({
    ExcelApi: "1.13",
    DialogApi: "1.1",
  });
});
