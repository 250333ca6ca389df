// Builds lessons into modules: prose becomes HTML (marked), code is coloured (shiki, with the page's own custom
// properties), and each lesson is a chunk of its own. `virtual:lessons` is the map: cards, and a loader for each.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { Marked } from "marked";
import { createCssVariablesTheme, createHighlighter } from "shiki";
import type { Plugin } from "vite";
import type { Block, Lesson, LessonStep } from "../../src/lesson/format";
import { parseLesson } from "../../src/lesson/parse";
import { translateLesson } from "../../src/lesson/translate";

const languages = ["yaml", "bash", "console"] as const;

/** Reads a lesson's folder (NN-slug); `language`: "" for English, "zh" for lesson.zh.md, undefined where that is missing. */
export function readLesson(root: string, folder: string, language = ""): Lesson | undefined {
  const files: Record<string, string> = {};
  for (const [place, prefix] of [[join(root, "lessons", "common"), "common/"], [join(root, "lessons", folder), ""]] as const)
    if (existsSync(place)) for (const name of readdirSync(place).sort()) if (!/^lesson(\.\w+)?\.md$/.test(name)) files[prefix + name] = readFileSync(join(place, name), "utf8");
  const path = join(root, "lessons", folder, "lesson.md");
  const lesson = parseLesson(folder.slice(3), relative(root, path), readFileSync(path, "utf8"), files);
  if (language === "") return lesson;
  const translated = join(root, "lessons", folder, `lesson.${language}.md`);
  return existsSync(translated) ? translateLesson(lesson, relative(root, translated), readFileSync(translated, "utf8")) : undefined;
}

/** Folders of lessons in their order; the name is NN-slug. */
export function lessonFolders(root: string): readonly string[] {
  return readdirSync(join(root, "lessons"), { withFileTypes: true })
    .filter((d) => d.isDirectory() && /^\d\d-[a-z0-9-]+$/.test(d.name))
    .map((d) => d.name)
    .sort();
}

export function lessonPlugin(): Plugin {
  let root = process.cwd();
  let html: Promise<(markdown: string) => string> | undefined; // one for all lessons, which load side by side
  return {
    name: "lessons",
    enforce: "pre",
    configResolved: (config) => void (root = config.root),
    resolveId: (id) => (id === "virtual:lessons" || id.startsWith("virtual:lesson/") ? `\0${id}` : undefined),
    async load(id) {
      if (!id.startsWith("\0virtual:lesson")) return undefined;
      this.addWatchFile(join(root, "lessons"));
      if (id === "\0virtual:lessons") return mapModule(root);
      const [folder = "", language = ""] = id.slice("\0virtual:lesson/".length).split("@");
      const lesson = readLesson(root, folder, language);
      if (lesson === undefined) throw new Error(`there is no lesson ${folder} (${language || "en"})`);
      html ??= renderer();
      return `export const lesson = ${JSON.stringify(build(lesson, await html))};`;
    },
  };
}

function mapModule(root: string): string {
  const entries = lessonFolders(root).map((folder) => {
    const { slug, title, part, minutes, summary, steps } = readLesson(root, folder)!;
    const zh = readLesson(root, folder, "zh");
    const card = { slug, title, part, minutes, summary, steps: steps.length };
    const zhCard = zh === undefined ? undefined : { ...card, title: zh.title, summary: zh.summary };
    const loaders = `en: () => import("virtual:lesson/${folder}")` + (zh === undefined ? "" : `, zh: () => import("virtual:lesson/${folder}@zh")`);
    return `{ card: ${JSON.stringify(card)}, zh: ${JSON.stringify(zhCard) ?? "undefined"}, load: { ${loaders} } }`;
  });
  return `export const lessons = [${entries.join(",\n")}];`;
}

async function renderer(): Promise<(markdown: string) => string> {
  const theme = createCssVariablesTheme({ name: "lab", variablePrefix: "--code-", fontStyle: true });
  const highlighter = await createHighlighter({ themes: [theme], langs: [...languages] });
  const marked = new Marked({
    gfm: true,
    renderer: {
      code({ text, lang }) {
        const language = (languages as readonly string[]).includes(lang ?? "") ? lang! : "text";
        return highlighter.codeToHtml(text, { lang: language, theme: "lab" });
      },
      link({ href, tokens }) {
        return `<a href="${href}" target="_blank" rel="noopener noreferrer">${this.parser.parseInline(tokens)}</a>`;
      },
    },
  });
  return (markdown) => marked.parse(markdown, { async: false }).trim();
}

function build(lesson: Lesson, html: (markdown: string) => string): Lesson {
  const inline = (text: string): string => html(text).replace(/^<p>([\s\S]*)<\/p>$/, "$1");
  const block = (b: Block): Block => (b.type === "prose" ? { ...b, text: html(b.text) } : b.type === "predict" ? { ...b, question: inline(b.question), options: b.options.map(inline), why: inline(b.why) } : b);
  const step = (s: LessonStep): LessonStep => ({ ...s, title: inline(s.title), blocks: s.blocks.map(block), checks: s.checks.map((c) => ({ ...c, say: inline(c.say) })), hints: s.hints.map((h) => html(h)), cheats: [], others: [] });
  return { ...lesson, intro: lesson.intro.map(block), steps: lesson.steps.map(step), debrief: lesson.debrief.map(block) };
}
