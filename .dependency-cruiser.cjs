// The layers: a room imports only from rooms with a smaller number; rooms with the same number are strangers.
const layers = [["base"], ["files", "net", "api"], ["controllers", "proxy", "dns", "shell"], ["commands", "kubectl"], ["cluster"], ["session"], ["lesson", "share"], ["worker"], ["ui"]];
const forbidden = [{ name: "no-circular", severity: "error", from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } } }];
layers.forEach((rooms, level) => {
  for (const room of rooms) {
    const allowed = [...layers.slice(0, level).flat(), room];
    forbidden.push({
      name: `layer-${room}`,
      severity: "error",
      comment: `src/${room} may import from: ${allowed.join(", ")}`,
      from: { path: `^src/${room}/` },
      to: { path: "^src/", pathNot: `^src/(${allowed.join("|")})/` },
    });
  }
});
module.exports = { forbidden, options: { tsPreCompilationDeps: true, doNotFollow: { path: "node_modules" }, tsConfig: { fileName: "tsconfig.json" }, enhancedResolveOptions: { extensions: [".ts", ".svelte.ts", ".svelte", ".js", ".json"] } } };
