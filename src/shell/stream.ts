// The pipes between processes of a pipeline, and the input that a whole shell shares. A pipe is bounded: its writer rests
// while it is full, and ends (SIGPIPE) when the reader has gone. The real one holds 64 KiB, so does this.
import type { Output, Sink } from "../base/driver";
import type { Input } from "./command";

const capacity = 65536;

/** One end is a Sink, the other an Input. */
export interface Pipe extends Sink {
  readonly input: Input;
  readonly full: boolean;
  /** No more will be written: the reader sees the end. */
  closeWriter(): void;
  /** Nobody will read: the next write fails. */
  closeReader(): void;
}

/** A bounded pipe; what is written to descriptor 2 goes to `stderr` instead, unless `both` (|&). */
export function pipe(stderr: Sink, both: boolean): Pipe {
  let chunks: string[] = [];
  let size = 0;
  let writerGone = false;
  let readerGone = false;
  return {
    input: {
      read: () => {
        if (chunks.length === 0) return writerGone ? undefined : "";
        const all = chunks.length === 1 ? chunks[0]! : chunks.join("");
        chunks = [];
        size = 0;
        return all;
      },
      get ready() {
        return writerGone || chunks.length > 0;
      },
    },
    get full() {
      return (size >= capacity && !readerGone) || stderr.full === true;
    },
    write: (output) => {
      if ((output.fd === 2 && !both) || output.held !== undefined) return stderr.write(output);
      if (readerGone) return false;
      if (output.text !== "") chunks.push(output.text);
      size += output.text.length;
      return true;
    },
    closeWriter: () => {
      writerGone = true;
    },
    closeReader: () => {
      readerGone = true;
      chunks = [];
      size = 0;
    },
  };
}

/** Output on its way from children to the process that passes it on. */
export interface OutputQueue extends Sink {
  readonly full: boolean;
  readonly empty: boolean;
  take(): Output | undefined;
}

export function outputQueue(): OutputQueue {
  let items: Output[] = [];
  let next = 0;
  let size = 0;
  return {
    get full() {
      return size >= capacity;
    },
    get empty() {
      return next >= items.length;
    },
    write: (output) => {
      items.push(output);
      size += output.text.length;
      return true;
    },
    take: () => {
      const item = items[next++];
      if (item === undefined) {
        items = [];
        next = 0;
        return undefined;
      }
      size -= item.text.length;
      if (next >= items.length) {
        items = [];
        next = 0;
      }
      return item;
    },
  };
}

/** An input that takes text back: `read` uses a line of it and leaves the rest to the next reader. */
export interface SharedInput extends Input {
  unread(text: string): void;
}

export function sharedInput(input: Input): SharedInput {
  if ("unread" in input) return input as SharedInput;
  let held = "";
  return {
    read: () => {
      if (held === "") return input.read();
      const given = held;
      held = "";
      return given;
    },
    get ready() {
      return held !== "" || input.ready;
    },
    unread: (text) => {
      held = text + held;
    },
  };
}
