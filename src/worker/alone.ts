// Questions that need no open cluster: each plays or fills a world of its own. They are asked of workers beside the
// page's own, so that whatever they take, the page goes on.
import { lessonChecks } from "../lesson/examine";
import { compare } from "../session/compare";
import { OwnNode } from "../session/node/own-node";
import { Scale } from "../session/scale";
import { equip } from "./late";
import type { QuestionName, Questions } from "./protocol";

type Alone = { readonly [N in QuestionName]?: (ask: Questions[N]["ask"]) => Questions[N]["answer"] };

/** The rules that were read last: tens of thousands of lines are not sent again for each packet. */
let node: OwnNode | undefined;

/** Filled further from size to size. */
let scale: Scale | undefined;

const questions: Alone = {
  examine: ({ scenario, checks }) => lessonChecks(scenario, checks, equip),
  compare: ({ scenario, request, mode }) => compare(scenario, request, mode),
  scale({ mode, services }) {
    if (scale === undefined || scale.services > services) scale = new Scale(() => performance.now());
    return scale.measure(mode, services);
  },
  ownLoad({ rules, objects }) {
    node = new OwnNode(rules, objects);
    return node.report;
  },
  ownTrace(packet) {
    if (node === undefined) throw new Error("No rules have been read yet.");
    return node.trace(packet);
  },
};

/** The answer, or undefined where the question is about the open cluster. */
export function alone(name: string, ask: unknown): { value: unknown } | undefined {
  const answer = (questions as Readonly<Record<string, ((ask: unknown) => unknown) | undefined>>)[name];
  return answer === undefined ? undefined : { value: answer(ask) };
}
