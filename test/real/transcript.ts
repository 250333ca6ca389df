// Plays a recorded transcript with a real kubectl against a World's API server: lines of kubectl and text tools run in a real
// bash; what enters nodes, Pods or the network runs in the World, as in the replay.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import descriptions from "../../src/api/schema/descriptions.json";
import { World } from "../../src/cluster/world";
import { helpTexts } from "../../src/kubectl/help/texts";
import type { ProxyMode } from "../../src/proxy/kubeproxy";
import { serveApi } from "./adapter";
import { run } from "./tools";

/** Where the recorded cluster's server is; the adapter's own address is shown as this. */
const SERVER = "https://172.18.0.2:6443";

/** Lines that a real kubectl can play: no kubelet, no node, no packet. */
export function isPlain(line: string): boolean {
  return (
    /\bkubectl\b/.test(line) &&
    !/\b(docker|curl|wget|nslookup|dig|trace)\b/.test(line) &&
    !/kubectl (-n \S+ )?(exec|port-forward|attach|logs|proxy|cp|debug)\b(?! -h)/.test(line)
  );
}

/** A World made as a transcript's comments ask, booted. */
export function worldFor(source: string): World {
  const mode = /^# mode: (\S+)/m.exec(source)?.[1] ?? "iptables";
  const world = new World({ preset: /^# cluster: dual-stack/m.test(source) ? "kind-dual-stack" : "kind", seed: 1, mode: mode as ProxyMode });
  world.giveHelp(helpTexts);
  world.giveDescriptions(descriptions);
  world.boot();
  return world;
}

export type Played = { readonly text: string; /** The lines that the real kubectl played. */ readonly real: ReadonlySet<string>; readonly world: World };

/** The transcript with the answers of the simulated kubectl alone. */
export async function playSimulated(source: string): Promise<Played> {
  const player = new Player(worldFor(source), undefined);
  const text = await player.play(source);
  return { text, real: player.real, world: player.world };
}

/** What a transcript left: kind, namespace and name of what was asked for, and its labels and spec. */
export function leftBehind(world: World): readonly string[] {
  const kinds = ["configmaps", "deployments.apps", "endpoints", "namespaces", "nodes", "services", "statefulsets.apps"];
  return kinds.flatMap((kind) =>
    world.api
      .list(kind)
      .filter((o) => !/-[a-z0-9]{5}$/.test(o.metadata.name))
      .map((o) => `${kind} ${o.metadata.namespace ?? ""}/${o.metadata.name} ${JSON.stringify(o.metadata.labels ?? {})} ${JSON.stringify(stripped(o["spec"]))}`),
  );
}

/** Without what is drawn at random or allocated. */
function stripped(spec: unknown): unknown {
  return JSON.parse(
    JSON.stringify(spec ?? {}, (key, value: unknown) =>
      ["clusterIP", "clusterIPs", "nodePort", "healthCheckNodePort", "kubectl.kubernetes.io/restartedAt"].includes(key) ? undefined : value,
    ),
  );
}

/** The transcript with the answers of a real kubectl and of the World. */
export async function playReal(source: string, kubectl: string): Promise<Played> {
  const world = worldFor(source);
  const home = mkdtempSync(join(tmpdir(), "real-kubectl-"));
  const adapter = await serveApi(world);
  try {
    const player = new Player(world, { url: adapter.url, home, kubectl });
    const text = await player.play(source);
    return { text, real: player.real, world };
  } finally {
    await adapter.close();
    rmSync(home, { recursive: true, force: true });
  }
}

/** The laptop of a real kubectl: a home directory of its own, with kubeconfig, cache and working directory. */
type Laptop = { readonly url: string; readonly home: string; readonly kubectl: string };

class Player {
  readonly real = new Set<string>();
  readonly #work: string;
  readonly #env: NodeJS.ProcessEnv;

  constructor(
    readonly world: World,
    readonly laptop: Laptop | undefined,
  ) {
    const home = laptop?.home ?? "";
    this.#work = join(home, "work");
    this.#env = { HOME: home, PATH: `${join(home, "bin")}:/usr/local/bin:/usr/bin:/bin`, LANG: "C.UTF-8", TERM: "dumb" };
    if (laptop === undefined) return;
    for (const d of ["work", "bin", ".kube"]) mkdirSync(join(home, d), { recursive: true });
    symlinkSync(laptop.kubectl, join(home, "bin/kubectl"));
    writeFileSync(join(home, ".kube/config"), kubeconfig(laptop.url));
  }

  async play(source: string): Promise<string> {
    const { world } = this;
    const out: string[] = [];
    let file: string | undefined;
    for (const line of source.split("\n")) {
      if (/^[12][|\\]|^\? /.test(line)) continue;
      out.push(line);
      if (line.startsWith("> ")) {
        file = line.slice(2).trim();
        this.#write(file, "");
      } else if (line.startsWith("|") && file !== undefined)
        this.#write(file, (world.laptop.files.read(`${world.laptop.home}/${file}`) ?? "") + line.slice(2) + "\n");
      else if (line.startsWith("@ ")) this.#act(line.slice(2).trim().split(/\s+/));
      else if (line.startsWith("$ ")) {
        const command = line.slice(2);
        if (this.laptop === undefined || !isPlain(command)) out.push(...this.#simulated(command));
        else {
          this.real.add(command);
          out.push(...(await this.#real(command, this.laptop)));
        }
      }
    }
    return out.join("\n");
  }

  async #real(line: string, laptop: Laptop): Promise<readonly string[]> {
    const { code, stdout, stderr } = await run(["bash", "-c", line], { cwd: this.#work, env: this.#env });
    for (const name of readdirSync(this.#work).filter((n) => statSync(join(this.#work, n)).isFile()))
      this.world.laptop.files.write(`${this.world.laptop.home}/${name}`, readFileSync(join(this.#work, name), "utf8"));
    return recorded(asThere(stdout, laptop), asThere(stderr, laptop), code);
  }

  #simulated(line: string): readonly string[] {
    const { code, stdout, stderr } = this.world.runLine(line);
    return recorded(stdout, stderr, code);
  }

  #write(name: string, text: string): void {
    this.world.laptop.files.write(`${this.world.laptop.home}/${name}`, text);
    if (this.laptop === undefined) return;
    mkdirSync(dirname(join(this.#work, name)), { recursive: true });
    writeFileSync(join(this.#work, name), text);
  }

  #act(words: readonly string[]): void {
    const { world } = this;
    const [verb, a = "", b = ""] = words;
    if (verb === "sync") world.pass(3200);
    else if (verb === "sleep") world.pass(Number(a) * 1000);
    else if (verb === "cloud") world.setCloud(a === "on");
    else if (verb === "zone") world.setZone(a, b);
    else if (verb === "node") world.setNode(b, a === "on");
    else if (verb === "proxy") world.setProxy(b, a === "on");
    else if (verb === "mode") {
      world.setMode(a as ProxyMode);
      world.pass(8000);
    } else if (verb === "ready") this.#ready();
    else throw new Error(`unknown line: @ ${words.join(" ")}`);
  }

  #ready(): void {
    const { world } = this;
    world.pass(600);
    for (let i = 0; i < 80; i++) {
      if (world.api.list("pods").every((p) => (p["status"] as { phase?: string }).phase === "Running" && p.metadata.deletionTimestamp === undefined)) break;
      world.pass(250);
    }
    world.pass(3200);
  }
}

/** With the names that server and home directory have on the recorded laptop. */
function asThere(text: string, laptop: Laptop): string {
  return text.replaceAll(laptop.url, SERVER).replaceAll(`${laptop.home}/work`, "/home/lab").replaceAll(laptop.home, "/home/lab");
}

/** As lines of a transcript. Of a watch that is cancelled by --timeout, client-go's log may complain or not: two of its goroutines race. */
function recorded(stdout: string, stderr: string, code: number): string[] {
  const lines = (fd: 1 | 2, text: string): string[] => {
    const all = text.split("\n").filter((l) => !l.includes("very short watch"));
    const tail = all.pop()!;
    return [...all.map((l) => `${fd}|${l}`), ...(tail === "" ? [] : [`${fd}\\${tail}`])];
  };
  return [...lines(1, stdout), ...lines(2, stderr), ...(code === 0 ? [] : [`? ${code}`])];
}

function kubeconfig(server: string): string {
  return `apiVersion: v1
kind: Config
clusters:
- name: kind-kind
  cluster: {server: "${server}"}
contexts:
- name: kind-kind
  context: {cluster: kind-kind, user: kind-kind}
users:
- name: kind-kind
  user: {token: lab}
current-context: kind-kind
`;
}
