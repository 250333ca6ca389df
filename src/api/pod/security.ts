// Security contexts of Pods and containers, judged in upstream's order and words.
// Departs: what Windows and SELinux have of their own is let through.
import { duplicate, invalidValue, notSupported, required, type FieldError } from "../errors";
import type { AppArmorProfile, PodSecurityContext, PodSpec, SeccompProfile, SecurityContext, Sysctl } from "../kinds";
import { internalSecurityContext } from "./internal";
import { noBacksteps } from "./volumes";

const PROFILES = ["Localhost", "RuntimeDefault", "Unconfined"];
const SYSCTL_TEXT = "^([a-z0-9]([-_a-z0-9]*[a-z0-9])?[\\./])*[a-z0-9]([-_a-z0-9]*[a-z0-9])?$";
const SYSCTL = new RegExp(SYSCTL_TEXT);
const SYSCTL_MAX = 253;

export function validatePodSecurity(s: PodSpec, at: string): FieldError[] {
  const c: PodSecurityContext = s.securityContext ?? {};
  const errors = [
    ...id(c.fsGroup, `${at}.fsGroup`),
    ...id(c.runAsUser, `${at}.runAsUser`),
    ...id(c.runAsGroup, `${at}.runAsGroup`),
    ...(c.supplementalGroups ?? []).flatMap((g, i) => id(g, `${at}.supplementalGroups[${i}]`)),
  ];
  if (s.shareProcessNamespace === true && s.hostPID === true)
    errors.push(invalidValue(`${at}.shareProcessNamespace`, true, "ShareProcessNamespace and HostPID cannot both be enabled"));
  errors.push(...validateSysctls(c.sysctls ?? [], `${at}.sysctls`), ...known(c.fsGroupChangePolicy, ["Always", "OnRootMismatch"], `${at}.fsGroupChangePolicy`));
  errors.push(...seccomp(c.seccompProfile, `${at}.seccompProfile`), ...appArmor(c.appArmorProfile, `${at}.appArmorProfile`));
  errors.push(...known(c.supplementalGroupsPolicy, ["Merge", "Strict"], `${at}.supplementalGroupsPolicy`));
  errors.push(...known(c.seLinuxChangePolicy, ["MountOption", "Recursive"], `${at}.seLinuxChangePolicy`));
  return errors;
}

export function validateContainerSecurity(c: SecurityContext | undefined, at: string, hostUsers: boolean): FieldError[] {
  if (c === undefined) return [];
  const errors = [
    ...id(c.runAsUser, `${at}.runAsUser`),
    ...id(c.runAsGroup, `${at}.runAsGroup`),
    ...known(c.procMount, ["Default", "Unmasked"], `${at}.procMount`),
  ];
  if (hostUsers && c.procMount === "Unmasked") errors.push(invalidValue(`${at}.procMount`, c.procMount, "`hostUsers` must be false to use `Unmasked`"));
  errors.push(...seccomp(c.seccompProfile, `${at}.seccompProfile`));
  if (c.allowPrivilegeEscalation === false) {
    const whole = (what: string): FieldError => invalidValue(at, internalSecurityContext(c), `cannot set \`allowPrivilegeEscalation\` to false and ${what}`);
    if (c.privileged === true) errors.push(whole("`privileged` to true"));
    for (const cap of c.capabilities?.add ?? []) if (cap === "CAP_SYS_ADMIN") errors.push(whole("`capabilities.Add` CAP_SYS_ADMIN"));
  }
  errors.push(...appArmor(c.appArmorProfile, `${at}.appArmorProfile`));
  return errors;
}

function id(value: number | undefined, at: string): FieldError[] {
  return value === undefined || (value >= 0 && value <= 2147483647) ? [] : [invalidValue(at, value, "must be between 0 and 2147483647, inclusive")];
}

function known(value: string | undefined, all: readonly string[], at: string): FieldError[] {
  return value === undefined || all.includes(value) ? [] : [notSupported(at, value, all)];
}

function validateSysctls(sysctls: readonly Sysctl[], at: string): FieldError[] {
  const names = new Set<string>();
  return sysctls.flatMap(({ name }, i) => {
    const here = `${at}[${i}].name`;
    const again = names.has(name);
    names.add(name);
    if (!name) return [required(here)];
    if (name.length > SYSCTL_MAX || !SYSCTL.test(name))
      return [invalidValue(here, name, `must have at most ${SYSCTL_MAX} characters and match regex ${SYSCTL_TEXT}`)];
    return again ? [duplicate(here, name)] : [];
  });
}

function seccomp(p: SeccompProfile | undefined, at: string): FieldError[] {
  if (p === undefined) return [];
  const errors = p.type ? known(p.type, PROFILES, `${at}.type`) : [required(`${at}.type`, "type is required when seccompProfile is set")];
  const here = `${at}.localhostProfile`;
  if (p.type !== "Localhost") {
    if (p.localhostProfile !== undefined)
      errors.push(invalidValue(here, { Type: p.type, LocalhostProfile: p.localhostProfile }, "can only be set when seccomp type is Localhost"));
  } else if (p.localhostProfile === undefined) errors.push(required(here, "must be set when seccomp type is Localhost"));
  else {
    if (p.localhostProfile.startsWith("/")) errors.push(invalidValue(here, p.localhostProfile, "must be a relative path"));
    errors.push(...noBacksteps(p.localhostProfile, here));
  }
  return errors;
}

function appArmor(p: AppArmorProfile | undefined, at: string): FieldError[] {
  if (p === undefined) return [];
  const here = `${at}.localhostProfile`;
  const name = p.localhostProfile;
  if (!p.type) return [required(`${at}.type`, "type is required when appArmorProfile is set")];
  if (!PROFILES.includes(p.type)) return [notSupported(`${at}.type`, p.type, PROFILES)];
  if (p.type !== "Localhost") return name === undefined ? [] : [invalidValue(here, name, "can only be set when AppArmor type is Localhost")];
  if (name === undefined || name === "") return [required(here, "must be set when AppArmor type is Localhost")];
  return name.trim() === name ? [] : [invalidValue(here, name, "must not be padded with whitespace")];
}
