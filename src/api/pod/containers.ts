// Validation of a Pod's containers, in upstream's order and words.
// Departs: resize policies, volume devices and Windows options are let through.
import { ENV_FIELDS, validateFieldRef, validateResourceRef } from "./downward";
import { duplicate, forbiddenField, invalidValue, notFoundValue, notSupported, required, type FieldError } from "../errors";
import type {
  Container,
  ContainerPort,
  EnvFromSource,
  EnvVar,
  ExecAction,
  GRPCAction,
  HTTPGetAction,
  PodSpec,
  Probe,
  SleepAction,
  TCPSocketAction,
  Volume,
  VolumeMount,
} from "../kinds";
import { compareQuantities, parseQuantity } from "../schema/quantity";
import { validatePortNumOrName } from "../service/validate";
import { isConfigMapKey, isDNS1123Label, isRelaxedEnvVarName, isValidPortName, isValidPortNum, nameIsDNSSubdomain } from "../validation/names";

type Volumes = ReadonlyMap<string, Volume>;
type Handler = {
  readonly exec?: ExecAction;
  readonly httpGet?: HTTPGetAction;
  readonly tcpSocket?: TCPSocketAction;
  readonly grpc?: GRPCAction;
  readonly sleep?: SleepAction;
};
import { validateContainerSecurity } from "./security";

const label = (value: string, at: string): FieldError[] => isDNS1123Label(value).map((m) => invalidValue(at, value, m));
export const nonNegative = (value: number | undefined, at: string): FieldError[] =>
  (value ?? 0) < 0 ? [invalidValue(at, value, "must be greater than or equal to 0")] : [];

export function validateContainers(spec: PodSpec, volumes: Volumes, at: string): FieldError[] {
  const errors: FieldError[] = [];
  const grace = spec.terminationGracePeriodSeconds;
  const hostUsers = spec.hostUsers !== false;
  const names = new Set<string>();
  if (!spec.containers?.length) errors.push(required(`${at}.containers`));
  spec.containers?.forEach((c, i) => {
    const here = `${at}.containers[${i}]`;
    errors.push(...validateContainer(c, volumes, here, hostUsers));
    if (names.has(c.name)) errors.push(duplicate(`${here}.name`, c.name));
    names.add(c.name);
    errors.push(...validateRunning(c, grace, here));
    if (c.restartPolicy !== undefined) errors.push(...restartPolicy(c, here));
  });
  errors.push(...hostPortConflicts(spec.containers ?? [], `${at}.containers`));
  spec.initContainers?.forEach((c, i) => {
    const here = `${at}.initContainers[${i}]`;
    errors.push(...validateContainer(c, volumes, here, hostUsers));
    if (c.restartPolicy !== undefined) errors.push(...restartPolicy(c, here));
    if (names.has(c.name)) errors.push(duplicate(`${here}.name`, c.name));
    else if (c.name) names.add(c.name);
    errors.push(...hostPortConflicts([c], `${at}.initContainers`));
    if (c.restartPolicy === "Always") errors.push(...validateRunning(c, grace, here));
    else
      for (const f of ["lifecycle", "livenessProbe", "readinessProbe", "startupProbe"] as const)
        if (c[f] !== undefined) errors.push(forbiddenField(`${here}.${f}`, "may not be set for init containers without restartPolicy=Always"));
  });
  return errors;
}

function restartPolicy(c: Container, at: string): FieldError[] {
  const all = ["Always", "Never", "OnFailure"];
  return all.includes(c.restartPolicy!) ? [] : [notSupported(`${at}.restartPolicy`, c.restartPolicy, all)];
}

/** `hostUsers`: whether the Pod shares the users of its node. */
export function validateContainer(c: Container, volumes: Volumes, at: string, hostUsers: boolean): FieldError[] {
  const errors: FieldError[] = [];
  if (!c.name) errors.push(required(`${at}.name`));
  else errors.push(...label(c.name, `${at}.name`));
  if (!c.image) errors.push(required(`${at}.image`));
  const policies = ["File", "FallbackToLogsOnError"];
  if (!c.terminationMessagePolicy) errors.push(required(`${at}.terminationMessagePolicy`));
  else if (!policies.includes(c.terminationMessagePolicy)) errors.push(notSupported(`${at}.terminationMessagePolicy`, c.terminationMessagePolicy, policies));
  errors.push(
    ...validatePorts(c.ports ?? [], `${at}.ports`),
    ...validateEnv(c.env ?? [], `${at}.env`),
    ...validateEnvFrom(c.envFrom ?? [], `${at}.envFrom`),
    ...validateMounts(c.volumeMounts ?? [], volumes, `${at}.volumeMounts`),
  );
  const pull = ["Always", "IfNotPresent", "Never"];
  if (!c.imagePullPolicy) errors.push(required(`${at}.imagePullPolicy`));
  else if (!pull.includes(c.imagePullPolicy)) errors.push(notSupported(`${at}.imagePullPolicy`, c.imagePullPolicy, pull));
  errors.push(...validateResources(c.resources ?? {}, `${at}.resources`), ...validateContainerSecurity(c.securityContext, `${at}.securityContext`, hostUsers));
  return errors;
}

function validatePorts(ports: readonly ContainerPort[], at: string): FieldError[] {
  const errors: FieldError[] = [];
  const names = new Set<string>();
  ports.forEach((p, i) => {
    const here = `${at}[${i}]`;
    if (p.name) {
      const wrong = isValidPortName(p.name);
      for (const m of wrong) errors.push(invalidValue(`${here}.name`, p.name, m));
      if (wrong.length === 0) {
        if (names.has(p.name)) errors.push(duplicate(`${here}.name`, p.name));
        names.add(p.name);
      }
    }
    if (!p.containerPort) errors.push(required(`${here}.containerPort`));
    else for (const m of isValidPortNum(p.containerPort)) errors.push(invalidValue(`${here}.containerPort`, p.containerPort, m));
    if (p.hostPort) for (const m of isValidPortNum(p.hostPort)) errors.push(invalidValue(`${here}.hostPort`, p.hostPort, m));
    if (!p.protocol) errors.push(required(`${here}.protocol`));
    else if (!["SCTP", "TCP", "UDP"].includes(p.protocol)) errors.push(notSupported(`${here}.protocol`, p.protocol, ["SCTP", "TCP", "UDP"]));
  });
  return errors;
}

function validateEnv(env: readonly EnvVar[], at: string): FieldError[] {
  const errors: FieldError[] = [];
  env.forEach((e, i) => {
    const here = `${at}[${i}]`;
    if (!e.name) errors.push(required(`${here}.name`));
    else for (const m of isRelaxedEnvVarName(e.name)) errors.push(invalidValue(`${here}.name`, e.name, m));
    if (e.valueFrom !== undefined) errors.push(...validateValueFrom(e, `${here}.valueFrom`));
  });
  return errors;
}

function validateValueFrom(e: EnvVar, at: string): FieldError[] {
  const errors: FieldError[] = [];
  const from = e.valueFrom!;
  if (from.fieldRef !== undefined) errors.push(...validateFieldRef(from.fieldRef, ENV_FIELDS, `${at}.fieldRef`));
  if (from.resourceFieldRef !== undefined) errors.push(...validateResourceRef(from.resourceFieldRef, false, `${at}.resourceFieldRef`));
  for (const f of ["configMapKeyRef", "secretKeyRef"] as const) {
    const ref = from[f];
    if (ref === undefined) continue;
    for (const m of nameIsDNSSubdomain(ref.name ?? "", false)) errors.push(invalidValue(`${at}.${f}.name`, ref.name ?? "", m));
    if (!ref.key) errors.push(required(`${at}.${f}.key`));
    else for (const m of isConfigMapKey(ref.key)) errors.push(invalidValue(`${at}.${f}.key`, ref.key, m));
  }
  const sources = Object.values(from).filter((v) => v !== undefined).length;
  if (sources === 0)
    errors.push(invalidValue(at, "", "must specify one of: `fieldRef`, `resourceFieldRef`, `configMapKeyRef`, `secretKeyRef` or `fileKeyRef`"));
  else if (e.value) errors.push(invalidValue(at, "", "may not be specified when `value` is not empty"));
  else if (sources > 1) errors.push(invalidValue(at, "", "may not have more than one field specified at a time"));
  return errors;
}

function validateEnvFrom(list: readonly EnvFromSource[], at: string): FieldError[] {
  const errors: FieldError[] = [];
  list.forEach((e, i) => {
    const here = `${at}[${i}]`;
    if (e.prefix) for (const m of isRelaxedEnvVarName(e.prefix)) errors.push(invalidValue(`${here}.prefix`, e.prefix, m));
    for (const f of ["configMapRef", "secretRef"] as const) {
      const ref = e[f];
      if (ref === undefined) continue;
      if (!ref.name) errors.push(required(`${here}.${f}.name`));
      else for (const m of nameIsDNSSubdomain(ref.name, false)) errors.push(invalidValue(`${here}.${f}.name`, ref.name, m));
    }
    const sources = (e.configMapRef ? 1 : 0) + (e.secretRef ? 1 : 0);
    if (sources === 0) errors.push(invalidValue(at, "", "must specify one of: `configMapRef` or `secretRef`"));
    else if (sources > 1) errors.push(invalidValue(at, "", "may not have more than one field specified at a time"));
  });
  return errors;
}

function validateMounts(mounts: readonly VolumeMount[], volumes: Volumes, at: string): FieldError[] {
  const errors: FieldError[] = [];
  const points = new Set<string>();
  mounts.forEach((m, i) => {
    const here = `${at}[${i}]`;
    if (!m.name) errors.push(required(`${here}.name`));
    if (!volumes.has(m.name)) errors.push(notFoundValue(`${here}.name`, m.name));
    if (!m.mountPath) errors.push(required(`${here}.mountPath`));
    if (points.has(m.mountPath)) errors.push(invalidValue(`${here}.mountPath`, m.mountPath, "must be unique"));
    points.add(m.mountPath);
    if (m.subPath?.startsWith("/")) errors.push(invalidValue(`${at}.subPath`, m.subPath, "must be a relative path"));
    if (m.subPath?.split("/").includes("..")) errors.push(invalidValue(`${at}.subPath`, m.subPath, "must not contain '..'"));
  });
  return errors;
}

const RESOURCES = ["cpu", "memory", "ephemeral-storage"];

/** Resources that belong to Kubernetes itself. */
const isNative = (name: string): boolean => !name.includes("/") || name.includes("kubernetes.io/");

/** Whether more may be asked for than there is, so that a limit need not be set. */
const isOvercommitAllowed = (name: string): boolean => isNative(name) && !name.startsWith("hugepages-");

/** Whether an amount is so many pages, as large as the resource's name says. */
function isWholePages(name: string, nanos: bigint): boolean {
  const page = parseQuantity(name.slice("hugepages-".length))?.nanos ?? 0n;
  const unit = 1_000_000_000n;
  return page > 0n && page % unit === 0n && ((nanos + unit - 1n) / unit) % (page / unit) === 0n;
}

export function validateResources({ limits = {}, requests = {} }: NonNullable<Container["resources"]>, at: string): FieldError[] {
  const errors: FieldError[] = [];
  const check = (list: Readonly<Record<string, string>>, part: string): void => {
    for (const [name, quantity] of Object.entries(list)) {
      if (!name.includes("/") && !RESOURCES.includes(name) && !name.startsWith("hugepages-"))
        errors.push(
          invalidValue(`${at}.${part}[${name}]`, name, "must be a standard resource type or fully qualified"),
          invalidValue(`${at}.${part}[${name}]`, name, "must be a standard resource for containers"),
        );
      const nanos = parseQuantity(quantity)?.nanos ?? 0n;
      if (nanos < 0n) errors.push(invalidValue(`${at}.${part}[${name}]`, quantity, "must be greater than or equal to 0"));
      if (!isNative(name) && nanos % 1_000_000_000n !== 0n) errors.push(invalidValue(`${at}.${part}[${name}]`, quantity, "must be an integer"));
      if (name.startsWith("hugepages-") && !isWholePages(name, nanos))
        errors.push(invalidValue(`${at}.${part}[${name}]`, quantity, `${quantity} is not positive integer multiple of ${name}`));
    }
  };
  check(limits, "limits");
  check(requests, "requests");
  for (const [name, quantity] of Object.entries(requests)) {
    const limit = limits[name];
    if (limit === undefined) {
      if (!isOvercommitAllowed(name)) errors.push(required(`${at}.limits`, "Limit must be set for non overcommitable resources"));
      continue;
    }
    const order = compareQuantities(quantity, limit);
    if (order !== 0 && !isOvercommitAllowed(name)) errors.push(invalidValue(`${at}.requests`, quantity, `must be equal to ${name} limit of ${limit}`));
    else if (order > 0) errors.push(invalidValue(`${at}.requests`, quantity, `must be less than or equal to ${name} limit of ${limit}`));
  }
  const all = [...Object.keys(limits), ...Object.keys(requests)];
  if (all.some((name) => name.startsWith("hugepages-")) && !all.includes("cpu") && !all.includes("memory"))
    errors.push(forbiddenField(at, "HugePages require cpu or memory"));
  return errors;
}

function validateRunning(c: Container, grace: number | undefined, at: string): FieldError[] {
  const errors: FieldError[] = [];
  if (c.lifecycle?.postStart !== undefined) errors.push(...validateHandler(c.lifecycle.postStart, grace, `${at}.lifecycle.postStart`));
  if (c.lifecycle?.preStop !== undefined) errors.push(...validateHandler(c.lifecycle.preStop, grace, `${at}.lifecycle.preStop`));
  for (const f of ["livenessProbe", "readinessProbe", "startupProbe"] as const) {
    const p = c[f];
    if (p === undefined) continue;
    errors.push(...validateProbe(p, `${at}.${f}`));
    if (f !== "readinessProbe" && p.successThreshold !== 1) errors.push(invalidValue(`${at}.${f}.successThreshold`, p.successThreshold, "must be 1"));
    if (f === "readinessProbe" && p.terminationGracePeriodSeconds !== undefined)
      errors.push(invalidValue(`${at}.${f}.terminationGracePeriodSeconds`, p.terminationGracePeriodSeconds, "must not be set for readinessProbes"));
  }
  return errors;
}

function validateProbe(p: Probe, at: string): FieldError[] {
  const errors = validateHandler(p, undefined, at);
  for (const f of ["initialDelaySeconds", "timeoutSeconds", "periodSeconds", "successThreshold", "failureThreshold"] as const)
    errors.push(...nonNegative(p[f], `${at}.${f}`));
  if (p.terminationGracePeriodSeconds !== undefined && p.terminationGracePeriodSeconds <= 0)
    errors.push(invalidValue(`${at}.terminationGracePeriodSeconds`, p.terminationGracePeriodSeconds, "must be greater than 0"));
  return errors;
}

function validateHandler(h: Handler, grace: number | undefined, at: string): FieldError[] {
  const errors: FieldError[] = [];
  let count = 0;
  const one = (name: string, check: () => FieldError[]): void => {
    if (count > 0) errors.push(forbiddenField(`${at}.${name}`, "may not specify more than 1 handler type"));
    else {
      count++;
      errors.push(...check());
    }
  };
  if (h.exec !== undefined) one("exec", () => (h.exec!.command?.length ? [] : [required(`${at}.exec.command`)]));
  if (h.httpGet !== undefined) one("httpGet", () => validateHttpGet(h.httpGet!, `${at}.httpGet`));
  if (h.tcpSocket !== undefined) one("tcpSocket", () => validatePortNumOrName(h.tcpSocket!.port ?? 0, `${at}.tcpSocket.port`));
  if (h.grpc !== undefined) one("grpc", () => validatePortNumOrName(h.grpc!.port, `${at}.grpc.port`));
  if (h.sleep !== undefined)
    one("sleep", () =>
      grace !== undefined && (h.sleep!.seconds < 0 || h.sleep!.seconds > grace)
        ? [invalidValue(`${at}.sleep`, h.sleep!.seconds, `must be non-negative and less than terminationGracePeriodSeconds (${grace})`)]
        : [],
    );
  if (count === 0) errors.push(required(at, "must specify a handler type"));
  return errors;
}

function validateHttpGet(a: HTTPGetAction, at: string): FieldError[] {
  const errors: FieldError[] = [];
  if (!a.path) errors.push(required(`${at}.path`));
  errors.push(...validatePortNumOrName(a.port ?? 0, `${at}.port`));
  if (a.scheme !== "HTTP" && a.scheme !== "HTTPS") errors.push(notSupported(`${at}.scheme`, a.scheme ?? "", ["HTTP", "HTTPS"]));
  for (const h of a.httpHeaders ?? [])
    if (!/^[-A-Za-z0-9]+$/.test(h.name))
      errors.push(
        invalidValue(
          `${at}.httpHeaders`,
          h.name,
          "a valid HTTP header must consist of alphanumeric characters or '-' (e.g. 'X-Header-Name', regex used for validation is '[-A-Za-z0-9]+')",
        ),
      );
  return errors;
}

function hostPortConflicts(containers: readonly Container[], at: string): FieldError[] {
  const errors: FieldError[] = [];
  const seen = new Set<string>();
  containers.forEach((c, i) =>
    c.ports?.forEach((p, j) => {
      if (!p.hostPort) return;
      const key = `${p.protocol}/${p.hostIP ?? ""}/${p.hostPort}`;
      if (seen.has(key)) errors.push(duplicate(`${at}[${i}].ports[${j}].hostPort`, key));
      seen.add(key);
    }),
  );
  return errors;
}
