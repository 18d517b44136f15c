import { readFormFile, type FormFileReading } from "../../../src/taskpane/forms/read-form-file";
import { SAMPLES, sample } from "../../support/samples";

const [FILLED, , OTHER] = SAMPLES;

const file = (content: Uint8Array, name = "申报表.xlsx") =>
  new File([new Uint8Array(content)], name);

/** A file whose content cannot be had any more. */
class LostFile extends File {
  constructor(private readonly reason: Error) {
    super([], "申报表.xlsx");
  }

  override arrayBuffer(): Promise<ArrayBuffer> {
    return Promise.reject(this.reason);
  }
}

test("the declarations of a file are read", async () => {
  const reading = await readFormFile(file(sample(FILLED)));
  expect(reading).toMatchObject({
    status: "read",
    declarations: [
      { sheet: "申报表", range: "A1:E37", department: { value: "广州市白云区科学技术协会(部门)" } },
    ],
  });
});

test("the name of a file may tell the year", async () => {
  const reading = await readFormFile(file(sample(FILLED), "2025年度申报表.xlsx"));
  expect(reading).toMatchObject({ declarations: [{ year: { value: 2025 } }] });
});

test.each<[string, () => File, FormFileReading]>([
  [
    "without a declaration",
    () => file(sample(OTHER)),
    { status: "unrecognised", reason: "none", sheet: null },
  ],
  [
    "that is not whole",
    () => file(sample(FILLED).slice(0, 9000)),
    { status: "unreadable", code: "truncated" },
  ],
  ["that is empty", () => file(new Uint8Array()), { status: "unreadable", code: "empty" }],
  [
    "of another kind",
    () => file(new TextEncoder().encode("部门,金额")),
    { status: "unreadable", code: "not-a-workbook" },
  ],
  [
    "that was taken away since it was chosen",
    () => new LostFile(new DOMException("gone", "NotFoundError")),
    { status: "unreadable", code: "no-access" },
  ],
])("a file %s is told apart", async (_, make, expected) => {
  expect(await readFormFile(make())).toEqual(expected);
});

test("a defect is no fault of the file", async () => {
  const reading = readFormFile(new LostFile(new TypeError("a defect")));
  await expect(reading).rejects.toThrow("a defect");
});
