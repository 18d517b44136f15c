import { errorOf } from "../../support/excel-error";
import { openExcel, type OpenExcel } from "../../support/office-js";
import { workbookData } from "../../support/workbook-data";

const [ONE, ANOTHER, FOREIGN] = [
  '<a xmlns="urn:a">1</a>',
  '<b:a xmlns:b="urn:a">2</b:a>',
  "<c>3</c>",
] as const;

let excel: OpenExcel;

function open(customXml: Readonly<Record<string, string>> = {}, excelApi = "1.17"): void {
  excel = openExcel({ data: workbookData({ 表: {} }), customXml }, { excelApi });
}

afterEach(() => {
  excel.close();
});

type Parts = Excel.CustomXmlPartCollection;
type Scoped = Excel.CustomXmlPartScopedCollection;

/** Acts on the parts of the workbook, then lists them: id, namespace, text. */
const after = (act: (parts: Parts, context: Excel.RequestContext) => void = () => undefined) =>
  Excel.run(async (context) => {
    const parts = context.workbook.customXmlParts;
    act(parts, context);
    parts.load("items/id,items/namespaceUri");
    const count = parts.getCount();
    await context.sync();
    const texts = parts.items.map((part) => part.getXml());
    await context.sync();
    expect(count.value).toBe(parts.items.length);
    return parts.items.map(({ id, namespaceUri }, index) => [
      id,
      namespaceUri,
      texts[index]?.value,
    ]);
  });

/** Something of the parts of a namespace. */
const inNamespace = <T>(read: (parts: Scoped, context: Excel.RequestContext) => Promise<T>) =>
  Excel.run((context) => read(context.workbook.customXmlParts.getByNamespace("urn:a"), context));

test("parts with their namespaces, and those of one namespace, under whatever prefix", async () => {
  open({ x: ONE, y: FOREIGN, z: ANOTHER });
  expect(await after()).toEqual([
    ["x", "urn:a", ONE],
    ["y", "", FOREIGN],
    ["z", "urn:a", ANOTHER],
  ]);
  const found = await inNamespace(async (parts, context) => {
    parts.load("items/id");
    const count = parts.getCount();
    const one = parts.getItem("z").getXml();
    const foreign = parts.getItemOrNullObject("y");
    await context.sync();
    return [parts.items.map(({ id }) => id), count.value, one.value, foreign.isNullObject];
  });
  expect(found).toEqual([["x", "z"], 2, ANOTHER, true]);
});

test("the only part of a namespace: none where there are none or several", async () => {
  const only = () =>
    inNamespace(async (parts, context) => {
      const part = parts.getOnlyItemOrNullObject();
      part.load("id");
      await context.sync();
      return part.isNullObject ? null : part.id;
    });
  const demanded = inNamespaceOnly;
  for (const [parts, id] of [
    [{}, null],
    [{ x: ONE, y: FOREIGN }, "x"],
    [{ x: ONE, z: ANOTHER }, null],
  ] as const) {
    open(parts);
    expect(await only()).toBe(id);
    if (id === null) {
      expect((await errorOf(demanded())).code).toBe("InvalidOperation");
    } else {
      expect(await demanded()).toBe(ONE);
    }
    excel.close();
  }
  open();
});

const inNamespaceOnly = () =>
  inNamespace(async (parts, context) => {
    const xml = parts.getOnlyItem().getXml();
    await context.sync();
    return xml.value;
  });

test("added, written anew and deleted", async () => {
  open({ x: FOREIGN });
  const added = await after((parts) => {
    const part = parts.add("<d/>");
    part.setXml(ONE);
    parts.getItem("x").delete();
  });
  expect(added).toEqual([[expect.stringMatching(/^\{[\dA-F-]{36}\}$/), "urn:a", ONE]]);
  expect(Object.values(excel.host.state().customXml)).toEqual([ONE]);
});

test.each<[string, string, (parts: Parts) => void]>([
  ["no XML", "InvalidArgument", (parts) => parts.add("<a>")],
  [
    "written anew as no XML",
    "InvalidArgument",
    (parts) => {
      parts.getItem("x").setXml("a");
    },
  ],
  ["one that is not there", "ItemNotFound", (parts) => parts.getItem("q").getXml()],
  [
    "one that was deleted",
    "ItemNotFound",
    (parts) => {
      const part = parts.getItem("x");
      part.delete();
      part.setXml(ONE);
    },
  ],
])("refused: %s", async (_name, code, act) => {
  open({ x: ONE });
  expect((await errorOf(after(act))).code).toBe(code);
});

test("they need ExcelApi 1.5", async () => {
  open({}, "1.4");
  expect((await errorOf(after())).code).toBe("ApiNotFound");
});
