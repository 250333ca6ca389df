// metadata.managedFields: who owns which field. (Filled in by the field sets; see fields.ts.)
import type { Draft, Kind } from "../kinds/kind";
import type { KubeObject } from "../types";
import type { Writer } from "../registry";

export function trackUpdate(_kind: Kind, _body: Draft<KubeObject>, _old: KubeObject | undefined, _writer: Writer, _now: number, _subresource?: string): void {}
