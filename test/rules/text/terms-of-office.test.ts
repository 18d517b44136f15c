import { isSameBody, termsOfOffice } from "../../../src/rules/text/terms-of-office";

/** Terms in short: `elected 9`. */
function inShort(text: string): readonly string[] {
  return termsOfOffice(text).map(({ kind, number }) => `${kind} ${number}`);
}

test.each<[text: string, ...terms: string[]]>([
  ["听取区科协第八届委员会工作报告，选举产生第九届委员会", "heard 8", "elected 9"],
  ["审议第十二届理事会报告并选举第13届理事会", "heard 12", "elected 13"],
  ["召开第九届代表大会"],
  ["选举产生委员，第九届委员会任期五年"],
  ["补选第八届委员会委员，审议选举办法"],
  ["听取由各个专门委员会分别准备并在会前印发给全体代表的第八届委员会报告"],
])("the terms of “%s”", (text, ...terms) => {
  expect(inShort(text)).toEqual(terms);
});

test.each([
  ["听取第八届委员会报告", "选举第八届委员会", true],
  ["听取第八届区科协委员会报告", "选举第八届委员会", true],
  ["听取第八届人大常委会报告", "选举第五届妇联执委会", false],
])("the bodies of “%s” and “%s”", (heard, elected, same) => {
  const [a] = termsOfOffice(heard);
  const [b] = termsOfOffice(elected);
  expect(a && b && isSameBody(a, b)).toBe(same);
});
