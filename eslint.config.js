import js from "@eslint/js";
import ts from "typescript-eslint";
import svelte from "eslint-plugin-svelte";

const engine = ["base", "files", "net", "api", "controllers", "proxy", "dns", "shell", "commands", "kubectl", "cluster", "session", "lesson", "share"].map(
  (room) => `src/${room}/**/*.ts`,
);

export default ts.config(
  { ignores: ["dist", "node_modules", "coverage", "**/data/**"] },
  js.configs.recommended,
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  { files: ["**/*.svelte", "**/*.svelte.ts"], languageOptions: { parserOptions: { parser: ts.parser } } },
  {
    rules: {
      "no-undef": "off", // the compiler knows better
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "off", // indices that were just checked
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/no-invalid-void-type": "off", // Generator<Step, T, void>
      "@typescript-eslint/unified-signatures": "off",
      "@typescript-eslint/no-dynamic-delete": "off",
      "require-yield": "off", // a command that has nothing to say is a generator all the same
      "no-control-regex": "off",
      "no-empty": ["error", { allowEmptyCatch: false }],
      "no-restricted-syntax": ["error", { selector: "ExportDefaultDeclaration", message: "No default exports." }],
    },
  },
  {
    files: engine,
    rules: {
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "Chance comes from Random streams." },
        { object: "Date", property: "now", message: "Time comes from Clock." },
      ],
      "no-restricted-syntax": [
        "error",
        { selector: "ExportDefaultDeclaration", message: "No default exports." },
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "Time comes from Clock." },
        { selector: "AwaitExpression", message: "The engine is synchronous; waiting is data." },
      ],
    },
  },
  { files: ["*.config.*", "vite/**"], rules: { "no-restricted-syntax": "off" } },
);
