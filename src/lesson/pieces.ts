// An author's text, cut: front matter, headings of the second level, fences and prose. A mistake is thrown with the file
// and the line, at build time.
import { parse as parseYaml } from "yaml";
import * as v from "valibot";

/** An author's mistake: "lessons/46-headless/lesson.md:41: …". */
export class LessonSyntaxError extends Error {}

export type Piece = { readonly kind: "prose" | "fence" | "heading"; readonly text: string; readonly info: string; readonly line: number };

/** One file while it is read: what it throws names its path. */
export class Manuscript {
  readonly front: string;
  readonly pieces: readonly Piece[];

  constructor(
    readonly path: string,
    source: string,
  ) {
    const front = /^---\n([\s\S]*?)\n---\n/.exec(source) ?? this.fail(1, "a lesson begins with its front matter between two lines of ---");
    this.front = front[1]!;
    this.pieces = this.#cut(source.slice(front[0].length), front[0].split("\n").length);
  }

  fail(line: number, message: string): never {
    throw new LessonSyntaxError(`${this.path}:${line}: ${message}`);
  }

  /** YAML that must have a shape; `line` is where it stands. */
  yaml<S extends v.GenericSchema>(schema: S, text: string, line: number): v.InferOutput<S> {
    let raw: unknown;
    try {
      raw = parseYaml(text);
    } catch (e) {
      return this.fail(line, e instanceof Error ? e.message : String(e));
    }
    const result = v.safeParse(schema, raw);
    if (result.success) return result.output;
    const issue = result.issues[0]!;
    return this.fail(line, `${issue.path?.map((p) => String(p.key)).join(".") ?? ""}: ${issue.message}`);
  }

  /** `from`: the number of the text's first line. */
  #cut(text: string, from: number): readonly Piece[] {
    const out: Piece[] = [];
    const lines = text.split("\n");
    let prose: string[] = [];
    let proseAt = from;
    const flush = (): void => {
      const joined = prose.join("\n").trim();
      if (joined !== "") out.push({ kind: "prose", text: joined, info: "", line: proseAt });
      prose = [];
    };
    for (let i = 0; i < lines.length; i++) {
      const line = lines[i]!;
      if (line.startsWith("```")) {
        flush();
        const at = from + i;
        const body: string[] = [];
        for (i++; ; i++) {
          if (i >= lines.length) this.fail(at, "this fence is not closed");
          if (lines[i] === "```") break;
          body.push(lines[i]!);
        }
        out.push({ kind: "fence", text: body.join("\n"), info: line.slice(3).trim(), line: at });
        proseAt = from + i + 1;
      } else if (line.startsWith("## ")) {
        flush();
        out.push({ kind: "heading", text: line.slice(3).trim(), info: "", line: from + i });
        proseAt = from + i + 1;
      } else prose.push(line);
    }
    flush();
    return out;
  }
}
