// --raw of create, replace and delete: what a file holds goes to a path as it is, and the answer is printed as it comes.
import type { Method } from "../../api/types";
import { fail } from "../failure";
import { quote } from "../golang";
import type { Invocation } from "../invocation";
import { serverJson } from "../write";
import { orderedJson } from "./get";

/** Sends the one file named by -f (`DELETE`: if any) to a path of the server. */
export function sendRaw(k: Invocation, method: Method, path: string): void {
  const { flags } = k;
  const files = flags.list("filename");
  if (files.length > 1 || (files.length === 0 && method !== "DELETE")) fail("--raw can only use a single local file or stdin");
  const name = files[0];
  if (name !== undefined && /^https?:\/\//.test(name)) fail("--raw cannot read from a url");
  if (flags.bool("recursive")) fail("--raw and --recursive are mutually exclusive");
  if (method === "POST" && flags.string("selector") !== "") fail("--raw and --selector (-l) are mutually exclusive");
  if (flags.string("output") !== "") fail("--raw and --output are mutually exclusive");
  if (!path.startsWith("/")) fail(`--raw must be a valid URL path: parse ${quote(path)}: invalid URI for request`);
  const text = name === undefined ? undefined : name === "-" ? k.stdin : k.readFile(name);
  if (name !== undefined && text === undefined) return fail(`open ${name}: no such file or directory`);
  const body = text === undefined || (method === "DELETE" && text.trim() === "") ? {} : { body: serverJson(text) };
  k.print(orderedJson(k.api.send(method, path, body), "") + "\n");
}
