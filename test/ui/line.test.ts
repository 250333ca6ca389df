import { describe, expect, test } from "vitest";
import { completeWith, emptyLine, keysOf, press, type Line } from "../../src/ui/terminal/line";

/** "kubectl get| pods": the text, with | where the cursor is. */
const at = (marked: string): Line => ({ ...emptyLine, text: marked.replace("|", ""), cursor: marked.indexOf("|") });
const shown = (l: Line): string => l.text.slice(0, l.cursor) + "|" + l.text.slice(l.cursor);
const history = ["kubectl get pods", "curl web", "kubectl get svc"];
const typed = (line: Line, keys: string): Line => keysOf(keys).reduce((l, k) => press(l, k, history).line, line);

describe("a line being typed", () => {
  test.each<[string, string, string, string]>([
    ["a letter goes in at the cursor", "ab|d", "c", "abc|d"],
    ["Ctrl-A and Ctrl-E", "ab|c", "\x01x\x05y", "xabcy|"],
    ["Backspace takes a whole character", "a🙂|", "\x7f", "a|"],
    ["Delete takes what follows", "a|🙂b", "\x1b[3~", "a|b"],
    ["Ctrl-W takes a word back", "kubectl get pods|", "\x17", "kubectl get |"],
    ["Alt-Backspace stops at punctuation", "web.default|", "\x1b\x7f", "web.|"],
    ["Ctrl-U and Ctrl-Y", "kubectl get| pods", "\x15\x05\x19", " podskubectl get|"],
    ["Ctrl-K", "kubectl| get", "\x0b", "kubectl|"],
    ["words left and right", "one two|", "\x1b[1;5D\x1b[1;5Dx\x1bf", "xone|  two".replace("  ", " ")],
    ["the arrows stay inside", "|a", "\x1b[D\x1b[C\x1b[C\x1b[C", "a|"],
    ["what is no key is left alone", "a|", "\x1b[20~\x00", "a|"],
  ])("%s", (_, before, keys, after) => expect(shown(typed(at(before), keys))).toBe(after));

  test("the history goes back and forth, and keeps the draft", () => {
    expect(shown(typed(at("dra|ft"), "\x1b[A\x1b[A"))).toBe("curl web|");
    expect(shown(typed(at("dra|ft"), "\x1b[A\x1b[A\x1b[A\x1b[A"))).toBe("kubectl get pods|");
    expect(shown(typed(at("dra|ft"), "\x1b[A\x1b[B"))).toBe("draft|");
  });

  test("Ctrl-R searches back, again, and enters what it found", () => {
    const found = typed(emptyLine, "\x12get");
    expect(found.text).toBe("kubectl get svc");
    expect(typed(found, "\x12").text).toBe("kubectl get pods");
    expect(press(found, "\r", history).ask).toEqual({ ask: "submit", line: "kubectl get svc" });
    expect(typed(found, "\x07")).toMatchObject({ text: "", search: undefined });
  });

  test.each<[string, string, string, string]>([
    ["Enter", "ls|", "\r", "submit"],
    ["Ctrl-C", "ls|", "\x03", "interrupt"],
    ["Ctrl-D on an empty line", "|", "\x04", "end"],
    ["Ctrl-D elsewhere deletes", "|a", "\x04", "none"],
    ["Ctrl-L", "a|", "\x0c", "clear"],
    ["Tab", "a|", "\t", "complete"],
  ])("%s asks", (_, line, key, ask) => expect(press(at(line), key, []).ask.ask).toBe(ask));
});

describe("completion", () => {
  test.each<[string, string, string[], string, number]>([
    ["one candidate, and a space", "kubectl get po|", ["pods"], "kubectl get pods |", 0],
    ["a directory gets none", "cat /e|", ["/etc/"], "cat /etc/|", 0],
    ["what is common", "kubectl get n|", ["nodes", "nodeclasses"], "kubectl get node|", 0],
    ["nothing more in common: they are shown", "kubectl get p|", ["pods", "pvc"], "kubectl get p|", 2],
    ["none", "x|", [], "x|", 0],
  ])("%s", (_, before, candidates, after, many) => {
    const line = at(before);
    const { line: next, show } = completeWith(line, line.text.lastIndexOf(" ") + 1, candidates);
    expect(shown(next)).toBe(after);
    expect(show.length).toBe(many);
  });
});
