// The interface in Simplified Chinese: one list, by the English text that stands in the components and in the session's
// sentences. Names of Kubernetes' things, of kube-proxy's modes and of tools stay as they are.
import { frame } from "./zh/frame";
import { picture } from "./zh/picture";
import { session } from "./zh/session";
import { views } from "./zh/views";

export const zh: Readonly<Record<string, string>> = { ...frame, ...picture, ...views, ...session };
