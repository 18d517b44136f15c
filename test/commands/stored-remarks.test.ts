import { deleteRemarks, readRemarks, writeRemark } from "../../src/commands/stored-remarks";
import { fakeStorage } from "../support/fake-storage";

const storage = fakeStorage();

test("remarks are read again, also behind another pane's", () => {
  expect(writeRemark("a 0", "请核对")).toBe("stored");
  expect(writeRemark("b 1", "合计有误")).toBe("stored");
  expect(readRemarks()).toEqual({ "a 0": "请核对", "b 1": "合计有误" });
});

test("an empty remark is removed", () => {
  writeRemark("a 0", "请核对");
  writeRemark("a 0", "");
  expect(readRemarks()).toEqual({});
  expect(storage.length).toBe(0);
});

test("remarks of another partition, and other items, are left alone", () => {
  writeRemark("a 0", "请核对");
  storage.setItem("other-shenbao-remark b 0", "{}");
  storage.setItem("shenbao-settings", "{}");
  deleteRemarks();
  expect(Array.from({ length: storage.length }, (_, at) => storage.key(at)).sort()).toEqual([
    "other-shenbao-remark b 0",
    "shenbao-settings",
  ]);
});

test("a remark lasts a year, and not for ever", () => {
  writeRemark("a 0", "去年的意见", new Date(2026, 10, 27));
  writeRemark("b 0", "今年的意见", new Date(2027, 10, 27));
  expect(readRemarks(new Date(2027, 10, 28))).toEqual({
    "a 0": "去年的意见",
    "b 0": "今年的意见",
  });
  expect(readRemarks(new Date(2028, 1, 1))).toEqual({ "b 0": "今年的意见" });
  expect(storage.length).toBe(1);
});

test.each(["", "{", "[]", '{"day":"2027-01-01"}', '{"day":1,"text":"请核对"}'])(
  "what is no remark is none: %j",
  (stored) => {
    storage.setItem("shenbao-remark a 0", stored);
    expect(readRemarks()).toEqual({});
  },
);

test("where nothing can be stored it is told, and nothing is read", () => {
  storage.fail();
  expect(writeRemark("a 0", "请核对")).toBe("not-stored");
  expect(readRemarks()).toEqual({});
  expect(deleteRemarks).not.toThrow();
});
