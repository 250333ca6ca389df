// The simulated images: what stands in them and what they run. The one list; the first entry that matches counts.
import type { Flavour } from "../commands/list";
import type { Command } from "../shell/command";
import type { Program } from "./program";
import { agnhost } from "./programs/agnhost";
import { agnhostCommand } from "./programs/agnhost-connect";
import { postgres, redis, silent } from "./programs/databases";
import { shopWeb } from "./programs/shop";
import { anyImage, bootcamp, echoServer, fixedText, helloApp, httpd, httpEcho, nginx, pythonHttp, whoami } from "./programs/web";

/** Which tools a container has. */
export type ContainerFlavour = Exclude<Flavour, "laptop" | "node">;

export type Image = {
  /** Repository without registry, as a pattern. */
  readonly repository: RegExp;
  readonly tag?: RegExp;
  readonly flavour: ContainerFlavour;
  readonly libc: "glibc" | "musl";
  readonly entrypoint: readonly string[];
  readonly cmd: readonly string[];
  /** What an entrypoint that is a shell script makes of its arguments (argv without the script itself). */
  readonly script?: (args: readonly string[]) => readonly string[];
  /** What argv[0] starts, where it is no command of the flavour. */
  readonly programs: Readonly<Record<string, Program>>;
  /** What can be run in it beside its flavour's commands. */
  readonly commands?: readonly Command[];
  /** What runs where argv[0] is neither: unknown images run whatever they are told. */
  readonly otherwise?: Program;
};

/** An image whose server is all that it runs. */
const served = { flavour: "debian", libc: "glibc", entrypoint: ["/app"], cmd: [] } as const;
const shellImage = { libc: "glibc", entrypoint: [], programs: {} } as const;

export const images: readonly Image[] = [
  {
    repository: /(^|\/)agnhost$/,
    flavour: "debian",
    libc: "musl",
    entrypoint: ["/agnhost"],
    cmd: ["pause"],
    programs: { "/agnhost": agnhost, agnhost },
    commands: [agnhostCommand],
  },
  { repository: /(^|\/)busybox$/, tag: /^1\.2[0-8]/, flavour: "busybox-1.28", ...shellImage, cmd: ["sh"] },
  { repository: /(^|\/)busybox$/, flavour: "busybox", ...shellImage, cmd: ["sh"] },
  { repository: /(^|\/)busyboxplus$/, flavour: "alpine", ...shellImage, cmd: ["/bin/sh"] },
  { repository: /(^|\/)alpine$/, flavour: "alpine", ...shellImage, libc: "musl", cmd: ["/bin/sh"] },
  { repository: /(^|\/)(jessie-dnsutils|dnsutils)$/, flavour: "debian", ...shellImage, cmd: ["sleep", "infinity"] },
  { repository: /(^|\/)(netshoot|network-multitool)$/, flavour: "debian", ...shellImage, libc: "musl", cmd: ["zsh"] },
  { repository: /(^|\/)(debian|ubuntu|buildpack-deps)$/, flavour: "debian", ...shellImage, cmd: ["bash"] },
  {
    repository: /(^|\/)curl$/,
    flavour: "alpine",
    libc: "musl",
    entrypoint: ["/entrypoint.sh"],
    cmd: ["curl"],
    script: (args) => (args[0]?.startsWith("-") === true ? ["curl", ...args] : args),
    programs: {},
  },
  { repository: /(^|\/)pause$/, flavour: "bare", libc: "glibc", entrypoint: ["/pause"], cmd: [], programs: { "/pause": { start: () => undefined, term: 0 } } },
  {
    repository: /(^|\/)nginx$/,
    tag: /alpine/,
    flavour: "alpine",
    libc: "musl",
    entrypoint: ["/docker-entrypoint.sh"],
    cmd: ["nginx", "-g", "daemon off;"],
    programs: { "/docker-entrypoint.sh": nginx("1.27.5"), nginx: nginx("1.27.5") },
  },
  {
    repository: /(^|\/)nginx(-slim)?$/,
    flavour: "debian",
    libc: "glibc",
    entrypoint: ["/docker-entrypoint.sh"],
    cmd: ["nginx", "-g", "daemon off;"],
    programs: { "/docker-entrypoint.sh": nginx("1.27.5"), nginx: nginx("1.27.5") },
  },
  {
    repository: /(^|\/)hello-app$/,
    tag: /^2/,
    flavour: "bare",
    libc: "glibc",
    entrypoint: ["/hello-app"],
    cmd: [],
    programs: { "/hello-app": helloApp("2.0.0") },
  },
  { repository: /(^|\/)hello-app$/, flavour: "bare", libc: "glibc", entrypoint: ["/hello-app"], cmd: [], programs: { "/hello-app": helloApp("1.0.0") } },
  { repository: /(^|\/)whoami$/, flavour: "bare", libc: "glibc", entrypoint: ["/whoami"], cmd: [], programs: { "/whoami": whoami } },
  { repository: /(^|\/)shop\/web$/, flavour: "debian", libc: "glibc", entrypoint: ["/web"], cmd: [], programs: { "/web": shopWeb } },
  { repository: /(^|\/)http-echo$/, flavour: "bare", libc: "glibc", entrypoint: ["/http-echo"], cmd: [], programs: { "/http-echo": httpEcho } },
  {
    repository: /(^|\/)serve_hostname$/,
    flavour: "bare",
    libc: "glibc",
    entrypoint: ["/agnhost", "serve-hostname"],
    cmd: [],
    programs: { "/agnhost": agnhost },
  },
  { repository: /(^|\/)echoserver$/, ...served, programs: { "/app": echoServer } },
  { repository: /(^|\/)httpd$/, ...served, entrypoint: ["httpd-foreground"], programs: { "httpd-foreground": httpd } },
  { repository: /(^|\/)kubernetes-bootcamp$/, ...served, programs: { "/app": bootcamp } },
  { repository: /(^|\/)node-hello$/, ...served, programs: { "/app": fixedText(8080, "Hello Kubernetes!") } },
  { repository: /(^|\/)hpa-example$/, ...served, programs: { "/app": fixedText(80, "OK!") } },
  { repository: /(^|\/)python$/, flavour: "debian", libc: "glibc", entrypoint: [], cmd: ["python3"], programs: { python: pythonHttp, python3: pythonHttp } },
  {
    repository: /(^|\/)redis$/,
    flavour: "debian",
    libc: "glibc",
    entrypoint: ["docker-entrypoint.sh"],
    cmd: ["redis-server"],
    programs: { "docker-entrypoint.sh": redis, "redis-server": redis },
  },
  {
    repository: /(^|\/)postgres$/,
    flavour: "debian",
    libc: "glibc",
    entrypoint: ["docker-entrypoint.sh"],
    cmd: ["postgres"],
    programs: { "docker-entrypoint.sh": postgres, postgres },
  },
  {
    repository: /(^|\/)(mysql|mariadb)$/,
    flavour: "debian",
    libc: "glibc",
    entrypoint: ["docker-entrypoint.sh"],
    cmd: ["mysqld"],
    programs: {},
    otherwise: silent(3306),
  },
  {
    repository: /(^|\/)mongo$/,
    flavour: "debian",
    libc: "glibc",
    entrypoint: ["docker-entrypoint.sh"],
    cmd: ["mongod"],
    programs: {},
    otherwise: silent(27017),
  },
];

const unknown: Omit<Image, "repository"> = { flavour: "debian", libc: "glibc", entrypoint: ["/app"], cmd: [], programs: {}, otherwise: anyImage };

export type Pulled = { readonly image: Omit<Image, "repository"> } | { readonly reason: "ErrImagePull" | "InvalidImageName"; readonly message: string };

/** What a pull of that reference gives; tags `broken` and `nope`-like names fail as a registry's answer would. */
export function pullImage(reference: string): Pulled {
  const m = /^((?:[a-z0-9]+(?:[._-]+[a-z0-9]+)*(?::\d+)?\/)*[a-z0-9]+(?:[._-]+[a-z0-9]+)*)(?::([\w][\w.-]{0,127}))?(?:@sha256:[0-9a-f]{64})?$/.exec(reference);
  if (m === null)
    return {
      reason: "InvalidImageName",
      message: `Failed to apply default image tag "${reference}": couldn't parse image name "${reference}": invalid reference format`,
    };
  const [, repository = "", tag = "latest"] = m;
  if (tag === "broken" || /(^|[-/])(nonexistent|does-not-exist|no-such-image)/.test(repository)) {
    const full = `${qualified(repository)}:${tag}`;
    return { reason: "ErrImagePull", message: `failed to pull and unpack image "${full}": failed to resolve reference "${full}": ${full}: not found` };
  }
  return { image: images.find((i) => i.repository.test(repository) && (i.tag?.test(tag) ?? true)) ?? unknown };
}

/** A repository with the registry that containerd assumes: docker.io/library/nginx. */
export function qualified(repository: string): string {
  const first = repository.split("/")[0]!;
  if (!repository.includes("/")) return `docker.io/library/${repository}`;
  return first.includes(".") || first.includes(":") || first === "localhost" ? repository : `docker.io/${repository}`;
}
