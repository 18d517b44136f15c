import fc from "../support/fast-check";
import { joinAddresses } from "../../src/sheet/marks/join-addresses";
import { wholeAreas } from "../../src/sheet/marks/whole-areas";
import { toAddress } from "../../src/sheet/address";

const address = fc
  .record({ row: fc.nat(1_048_575), column: fc.nat(16_383) })
  .map((position) => toAddress(position));

test("joined addresses are all there, in order, none too long for Excel", () => {
  fc.assert(
    fc.property(fc.array(address, { maxLength: 3000 }), (addresses) => {
      const joined = joinAddresses(addresses);
      expect(joined.flatMap((text) => text.split(","))).toEqual(addresses);
      expect(joined.filter(({ length }) => length > 8192)).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

test.each([
  ["nothing", [], []],
  ["one", ["A1"], ["A1"]],
  ["a few", ["A1", "B2:C3"], ["A1,B2:C3"]],
])("joins %s", (_name, addresses, joined) => {
  expect(joinAddresses(addresses)).toEqual(joined);
});

test("cells grow to their merged areas, each once", () => {
  const merges = [
    { top: 0, left: 0, bottom: 1, right: 2 },
    { top: 4, left: 1, bottom: 4, right: 1 },
  ];
  expect(wholeAreas(["A1", "C2", "D1", "B5"], merges)).toEqual(["A1:C2", "D1", "B5"]);
  expect(wholeAreas(["A1", "A1"], null)).toEqual(["A1"]);
});
