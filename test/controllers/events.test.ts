import { expect, it } from "vitest";
import type { KubeObject } from "../../src/api/types";
import { createNewRecorder, createRecorder, EventLog } from "../../src/controllers/events";
import { testWorld } from "./world";

type Event = KubeObject & {
  reason: string;
  message: string;
  count?: number;
  series?: { count: number };
  source: { component?: string };
  reportingComponent?: string;
};
const about: KubeObject = {
  apiVersion: "v1",
  kind: "Pod",
  metadata: { name: "p", namespace: "default", uid: "u1", resourceVersion: "1", creationTimestamp: "" },
};

function events(w: ReturnType<typeof testWorld>): readonly Event[] {
  return w.api.list<Event>("events", "default").filter((e) => (e["involvedObject"] as { name: string }).name === "p");
}

it("counts what repeats, in one Event", () => {
  const w = testWorld();
  const recorder = createRecorder(w.api, w.clock, new EventLog("test"), "tester", "host");
  for (let i = 0; i < 3; i++) {
    recorder.event(about, "Normal", "Again", "same");
    w.pass(1000);
  }
  const [e, ...rest] = events(w);
  expect(rest).toEqual([]);
  expect(e).toMatchObject({
    count: 3,
    firstTimestamp: "2026-11-21T00:00:02Z",
    lastTimestamp: "2026-11-21T00:00:04Z",
    source: { component: "tester", host: "host" },
    reportingComponent: "tester",
    reportingInstance: "host",
  });
});

it("combines ten different messages of one reason, and lets no more than 25 through in a burst", () => {
  const w = testWorld();
  const recorder = createRecorder(w.api, w.clock, new EventLog("test"), "tester");
  for (let i = 0; i < 40; i++) recorder.event(about, "Normal", "Many", `message ${i}`);
  const list = events(w);
  expect(list.map((e) => e.message)).toEqual([...Array.from({ length: 9 }, (_, i) => `message ${i}`), "(combined from similar events): message 24"]);
  expect(list.at(-1)!.count).toBe(16);
  w.pass(300_000);
  recorder.event(about, "Normal", "Other", "later");
  expect(events(w).at(-1)!.message).toBe("later");
});

it("makes a series of what the scheduler repeats", () => {
  const w = testWorld();
  const record = createNewRecorder(w.api, w.clock, new EventLog("test"), "default-scheduler");
  record(about, "Warning", "FailedScheduling", "Scheduling", "no");
  w.pass(1000);
  record(about, "Warning", "FailedScheduling", "Scheduling", "no");
  expect(events(w)).toMatchObject([{ message: "no", series: { count: 2 }, source: {}, reportingComponent: "default-scheduler" }]);
});
