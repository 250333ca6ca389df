export type Compared = { readonly cmd: string; readonly want: readonly string[]; readonly got: readonly string[] | null; readonly equal: boolean };
export function parse(text: string): { commands: { cmd: string; out: string[] }[]; input: string };
export function normalise(command: { cmd: string; out: readonly string[] }, input: string): string[];
export function compareTexts(recorded: string, replayed: string): Compared[];
