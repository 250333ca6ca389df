// kubectl create token: asks the server for a token of a service account.
import { attempt, fail, Failure } from "../failure";
import type { Invocation } from "../invocation";
import { pathOf } from "../discovery";
import { printerFor } from "../printers/output";
import { nameArg } from "./generate";

const BINDABLE = ["Node", "Pod", "Secret"];

export function createToken(k: Invocation): void {
  const { flags } = k;
  const name = nameArg(k);
  const print = printerFor(k, { operation: "created" })!;
  const duration = flags.number("duration");
  const audiences = flags.list("audience");
  const kind = flags.string("bound-object-kind");
  const bound = flags.string("bound-object-name");
  const uid = flags.string("bound-object-uid");
  if (name === "") fail("service account name is required");
  if (duration < 0) fail("--duration must be greater than or equal to 0");
  if (duration % 1000 !== 0) fail("--duration cannot be expressed in units less than seconds");
  if (audiences.includes("")) fail("--audience must not be an empty string");
  if (kind === "") {
    if (bound !== "") fail("--bound-object-name can only be set if --bound-object-kind is provided");
    if (uid !== "") fail("--bound-object-uid can only be set if --bound-object-kind is provided");
  } else {
    if (!BINDABLE.includes(kind)) fail(`supported --bound-object-kind values are ${BINDABLE.join(", ")}`);
    if (bound === "") fail("--bound-object-name is required if --bound-object-kind is provided");
  }
  const body = {
    kind: "TokenRequest",
    apiVersion: "authentication.k8s.io/v1",
    metadata: {},
    spec: {
      audiences: audiences.length === 0 ? null : audiences,
      expirationSeconds: duration > 0 ? duration / 1000 : null,
      boundObjectRef: kind === "" ? null : { kind, apiVersion: "v1", name: bound, ...(uid === "" ? {} : { uid }) },
    },
  };
  const asked = attempt(() => k.api.send("POST", pathOf(k.discovery.find("serviceaccounts"), k.namespace, name, "token"), { body }));
  if (asked.error !== undefined) throw new Failure(`failed to create token: ${asked.error.message}`);
  if (flags.changed("output")) k.print(print(asked.value));
  else k.print((asked.value as { status: { token: string } }).status.token + (k.context.terminal === undefined ? "" : "\n"));
}
