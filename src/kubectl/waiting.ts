// Waiting for objects: until one is gone, until a watch brings what is wanted.
import type { Run } from "../base/driver";
import type { KubeObject } from "../api/types";
import type { WatchMessage } from "./api";
import { pathOf } from "./discovery";
import { attempt, hasReason } from "./failure";
import type { Invocation } from "./invocation";
import type { Info } from "./resources/select";

/** Waits until the object is gone (or another has its name). False: the deadline came first. */
export function* untilGone(k: Invocation, info: Info, uid: string | undefined, deadline: number): Run<boolean> {
  const got = attempt(() => k.api.get(pathOf(info.resource, info.namespace, info.name)));
  if (got.error !== undefined) {
    if (hasReason(got.error, "NotFound")) return true;
    throw got.error;
  }
  if (uid !== undefined && got.value.metadata.uid !== uid) return true;
  const found = yield* untilEvent(k, info, got.value.metadata.resourceVersion, deadline, (event) => event.type === "DELETED");
  return found;
}

/** Waits until an event of the object passes `test`. */
export function* untilEvent(
  k: Invocation,
  info: Info,
  resourceVersion: string | undefined,
  deadline: number,
  test: (event: WatchMessage) => boolean,
): Run<boolean> {
  let passed = false;
  const query = { fieldSelector: `metadata.name=${info.name}`, resourceVersion };
  const watch = k.api.watch(pathOf(info.resource, info.namespace), { query }, (event) => {
    if (!passed && event.type !== "BOOKMARK" && test(event)) passed = true;
  });
  try {
    while (!passed && k.now < deadline) yield* k.wait(deadline === Infinity ? undefined : deadline, () => passed);
    return passed;
  } finally {
    watch.stop();
  }
}

/** Follows one object: `look` is asked for what there is now and after each change, until it gives something. Undefined at the deadline. */
export function* follow<T>(k: Invocation, info: Info, deadline: number, look: (object: KubeObject | undefined) => T | undefined): Run<T | undefined> {
  const got = attempt(() => k.api.get(pathOf(info.resource, info.namespace, info.name)));
  if (got.error !== undefined && !hasReason(got.error, "NotFound")) throw got.error;
  let result = look(got.value);
  if (result !== undefined) return result;
  yield* untilEvent(k, info, got.value?.metadata.resourceVersion, deadline, (event) => {
    result = look(event.type === "DELETED" ? undefined : (event.object as KubeObject));
    return result !== undefined;
  });
  return result;
}

/** When a --timeout that was given ends; 0 is for ever (a week). */
export function deadlineOf(k: Invocation, timeout: number): number {
  return k.now + (timeout === 0 ? 168 * 3_600_000 : timeout);
}
