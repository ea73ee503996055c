import { shareOut } from "./shareOut";

const TASKS = Array.from({ length: 100 }, (_, index) => index);
const later = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Does its tasks in its own time, and remembers which they were. */
function lane(milliseconds: number) {
  const did: number[] = [];
  return {
    did,
    work: async (tasks: readonly number[]) => {
      did.push(...tasks);
      await later(milliseconds);
      return tasks.map((task) => `result ${task}`);
    },
  };
}

test("the results stand in the order of the tasks, whoever was faster; each task is done once", async () => {
  const [slow, fast] = [lane(20), lane(1)];
  const told: number[] = [];
  const results = await shareOut(TASKS, [slow.work, fast.work], (done) => told.push(done));
  expect(results).toEqual(TASKS.map((task) => `result ${task}`));
  expect([...slow.did, ...fast.did].sort((a, b) => a - b)).toEqual(TASKS);
  expect(fast.did.length).toBeGreaterThan(slow.did.length);
  expect(told).toEqual([...told].sort((a, b) => a - b));
  expect(told.at(-1)).toBe(100);
});

test("nothing to do asks nobody", async () => {
  const idle = lane(1);
  expect(await shareOut([], [idle.work], () => undefined)).toEqual([]);
  expect(idle.did).toEqual([]);
});

test("what goes wrong in one is thrown, and the others take nothing more", async () => {
  const good = lane(10);
  const bad = async () => Promise.reject(new Error("a fault of ours"));
  await expect(shareOut(TASKS, [good.work, bad], () => undefined)).rejects.toThrow("a fault of ours");
  const taken = good.did.length;
  await later(30);
  expect(good.did).toHaveLength(taken);
});
