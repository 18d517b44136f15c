import { turns } from "../../../src/taskpane/state/turns";
import { busyTurns } from "../../support/busy-turns";

test("what is first begins at once; what comes next waits for it, and gives what came of it", async () => {
  const { queue, end } = busyTurns();
  const action = jest.fn(() => Promise.resolve("done"));
  const next = queue.next(action);
  await new Promise(setImmediate);
  expect(action).not.toHaveBeenCalled();
  end();
  expect(await next).toBe("done");
});

test("what is asked for twice is done once while it waits", async () => {
  const { queue, end } = busyTurns();
  const action = jest.fn(() => Promise.resolve());
  const both = [queue.take("a", action), queue.take("a", action)];
  end();
  await Promise.all(both);
  expect(action).toHaveBeenCalledTimes(1);
});

test("what fails is thrown on, and keeps nobody from their turn", async () => {
  const queue = turns();
  const failing = queue.next(() => Promise.reject(new TypeError("a defect")));
  const next = queue.next(() => Promise.resolve("done"));
  await expect(failing).rejects.toThrow("a defect");
  expect(await next).toBe("done");
});
