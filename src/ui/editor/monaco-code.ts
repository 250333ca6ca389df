// Monaco with what a YAML file needs, in a chunk of its own; the Kubernetes schema and the YAML worker come with it.
import "monaco-editor/features/bracketMatching/register";
import "monaco-editor/features/caretOperations/register";
import "monaco-editor/features/clipboard/register";
import "monaco-editor/features/comment/register";
import "monaco-editor/features/find/register";
import "monaco-editor/features/folding/register";
import "monaco-editor/features/gotoError/register";
import "monaco-editor/features/hover/register";
import "monaco-editor/features/indentation/register";
import "monaco-editor/features/linesOperations/register";
import "monaco-editor/features/multicursor/register";
import "monaco-editor/features/suggest/register";
import "monaco-editor/features/toggleTabFocusMode/register";
import "monaco-editor/features/wordHighlighter/register";
import "monaco-editor/features/wordOperations/register";
// The features' registers leave these out, and without them completion silently does nothing.
import "monaco-editor/editor/contrib/suggest/browser/suggestController";
import "monaco-editor/editor/contrib/caretOperations/browser/caretOperations";
import "monaco-editor/editor/contrib/gotoError/browser/markerSelectionStatus";
import "monaco-editor/editor/common/standaloneStrings";
import * as monaco from "monaco-editor/editor";
import { configureMonacoYaml } from "monaco-yaml";
import EditorWorker from "monaco-editor/editor/editor.worker.js?worker";
import YamlWorker from "./yaml.worker?worker";
import schemaUrl from "./kubernetes.json?url";
import { t } from "../language.svelte";
import type { Problem } from "./problems";
import { yamlTokens } from "./yaml-tokens";

self.MonacoEnvironment = { getWorker: (_, label) => (label === "yaml" ? new YamlWorker() : new EditorWorker()) };
monaco.languages.register({ id: "yaml", extensions: [".yaml", ".yml"] });
monaco.languages.setMonarchTokensProvider("yaml", yamlTokens);
monaco.languages.setLanguageConfiguration("yaml", {
  comments: { lineComment: "#" },
  brackets: [
    ["{", "}"],
    ["[", "]"],
  ],
  autoClosingPairs: [
    { open: "{", close: "}" },
    { open: "[", close: "]" },
    { open: '"', close: '"' },
  ],
  onEnterRules: [{ beforeText: /:\s*$/, action: { indentAction: monaco.languages.IndentAction.Indent } }],
  folding: { offSide: true },
});

// Since 0.53 a worker is handed in made; monaco-yaml still names a module. The bridge makes the worker and its first messages.
type OldOptions = { readonly moduleId: string; readonly label: string; readonly createData: unknown };
const bridged = {
  ...monaco,
  editor: {
    ...monaco.editor,
    createWebWorker: (options: OldOptions): unknown => {
      const worker = new YamlWorker();
      worker.postMessage("ignore");
      worker.postMessage(options.createData);
      return monaco.editor.createWebWorker({ worker } as never);
    },
  },
};
const yaml = configureMonacoYaml(bridged as never, { enableSchemaRequest: false, hover: true, completion: true, validate: true, yamlVersion: "1.1" });
void fetch(schemaUrl)
  .then((r) => r.json())
  .then((schema: object) =>
    yaml.update({
      enableSchemaRequest: false,
      hover: true,
      completion: true,
      validate: true,
      yamlVersion: "1.1",
      schemas: [{ uri: "https://kubernetes.io/v1.36.3", fileMatch: ["**/*.yaml", "**/*.yml"], schema }],
    }),
  );

/** The page's colours in Monaco's words. */
export function paint(shade: "light" | "dark"): void {
  const style = getComputedStyle(document.documentElement);
  // Monaco wants six digits; a minified style sheet may say #fff.
  const c = (name: string): string =>
    style
      .getPropertyValue(name)
      .trim()
      .replace(/^#(\w)(\w)(\w)$/, "#$1$1$2$2$3$3");
  const bare = (name: string): string => c(name).replace("#", "");
  // Each shade has a theme of its own: to define the one in force draws everything anew, once more than setting it does.
  monaco.editor.defineTheme(`lab-${shade}`, {
    base: shade === "light" ? "vs" : "vs-dark",
    inherit: true,
    rules: [
      { token: "", foreground: bare("--ink") },
      { token: "type", foreground: bare("--svc") },
      { token: "string", foreground: bare("--pod") },
      { token: "number", foreground: bare("--wait") },
      { token: "keyword", foreground: bare("--wait") },
      { token: "comment", foreground: bare("--faint") },
      { token: "delimiter", foreground: bare("--soft") },
    ],
    colors: {
      "editor.background": c("--pane"),
      "editor.foreground": c("--ink"),
      "editorLineNumber.foreground": c("--faint"),
      "editorLineNumber.activeForeground": c("--soft"),
      "editor.lineHighlightBackground": c("--raised"),
      "editor.lineHighlightBorder": "#00000000",
      "editorWidget.background": c("--raised"),
      "editorWidget.border": c("--line"),
      "editorSuggestWidget.selectedBackground": c("--svc") + "33",
      "editorIndentGuide.background1": c("--line"),
      "editorError.foreground": c("--bad"),
      "editorWarning.foreground": c("--wait"),
      "editor.selectionBackground": c("--svc") + "44",
      "scrollbarSlider.background": c("--edge") + "66",
      focusBorder: c("--svc"),
    },
  });
  monaco.editor.setTheme(`lab-${shade}`);
}

export type OpenEditor = { show(file: string, text: string): void; showLive(text: string): void; mark(problems: readonly Problem[]): void; close(): void };

export function open(element: HTMLElement, on: { change(file: string, text: string): void; apply(): void }): OpenEditor {
  element.replaceChildren();
  const editor = monaco.editor.create(element, {
    model: null,
    automaticLayout: true,
    fontFamily: getComputedStyle(document.documentElement).getPropertyValue("--mono"),
    fontSize: 12.5,
    lineHeight: 20,
    minimap: { enabled: false },
    tabSize: 2,
    scrollBeyondLastLine: false,
    renderLineHighlight: "line",
    overviewRulerLanes: 0,
    lineNumbersMinChars: 3,
    lineDecorationsWidth: 8,
    padding: { top: 8, bottom: 8 },
    scrollbar: { verticalScrollbarSize: 8, horizontalScrollbarSize: 8 },
    fixedOverflowWidgets: true,
    quickSuggestions: { other: true, comments: false, strings: true },
    ariaLabel: t("File. Ctrl+M lets Tab move on."),
    wordBasedSuggestions: "off",
    unicodeHighlight: { ambiguousCharacters: false },
  });
  editor.addCommand(monaco.KeyMod.CtrlCmd | monaco.KeyCode.Enter, on.apply);
  let current = "";
  let setting = false;
  const changes = editor.onDidChangeModelContent(() => {
    const model = editor.getModel();
    if (!setting && model !== null && current !== "") on.change(current, model.getValue(monaco.editor.EndOfLinePreference.LF));
  });
  const put = (uri: monaco.Uri, text: string, readOnly: boolean): void => {
    const model = monaco.editor.getModel(uri) ?? monaco.editor.createModel(text, /\.ya?ml$/.test(uri.path) ? "yaml" : "plaintext", uri);
    setting = true;
    if (editor.getModel() !== model) editor.setModel(model);
    if (model.getValue() !== text) {
      if (readOnly) model.setValue(text);
      else model.pushEditOperations([], [{ range: model.getFullModelRange(), text }], () => null);
    }
    setting = false;
    editor.updateOptions({ readOnly });
  };
  return {
    show(file, text) {
      if (file === "") return;
      current = file;
      put(monaco.Uri.parse(`file:///lab/${encodeURIComponent(file)}`), text, false);
    },
    showLive(text) {
      current = "";
      put(monaco.Uri.parse("file:///live/object.txt.yaml"), text, true);
      const model = editor.getModel();
      if (model !== null) monaco.editor.setModelLanguage(model, "yaml");
    },
    mark(problems) {
      const model = editor.getModel();
      if (model === null) return;
      monaco.editor.setModelMarkers(
        model,
        "api-server",
        problems
          .filter((p) => p.line !== undefined && p.line <= model.getLineCount())
          .map((p) => ({
            severity: monaco.MarkerSeverity.Error,
            message: p.message,
            source: "kube-apiserver",
            startLineNumber: p.line!,
            endLineNumber: p.line!,
            startColumn: model.getLineFirstNonWhitespaceColumn(p.line!) || 1,
            endColumn: model.getLineMaxColumn(p.line!),
          })),
      );
    },
    close() {
      changes.dispose();
      editor.dispose();
    },
  };
}
