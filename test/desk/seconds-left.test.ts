import { secondsLeft } from "../../src/desk/seconds-left";

test.each([
  [0, 4, 0, null],
  [1, 4, 500, 2],
  [4, 4, 3_000, 0],
])("%i of %i after %i ms leave %p seconds", (done, total, elapsed, seconds) => {
  expect(secondsLeft({ done, total, elapsed })).toBe(seconds);
});
