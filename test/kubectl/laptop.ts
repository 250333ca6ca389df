// A laptop with kubectl and an API server, and nothing else: no controllers, no nodes.
import { Clock } from "../../src/base/clock";
import { Driver } from "../../src/base/driver";
import { Random } from "../../src/base/random";
import { FileTree } from "../../src/files/tree";
import { createApiServer } from "../../src/api/server";
import type { ApiServer } from "../../src/api/server";
import { helpTexts } from "../../src/kubectl/help/texts";
import { kubectlCommand } from "../../src/kubectl/kubectl";
import { textInput } from "../../src/shell/command";
import type { Command, Context } from "../../src/shell/command";

export type Answer = { readonly out: string; readonly err: string; readonly code: number };

export class Laptop {
  readonly clock = new Clock(Date.UTC(2026, 10, 21));
  readonly random = new Random(1);
  readonly driver = new Driver(this.clock);
  readonly files = new FileTree();
  readonly api: ApiServer = createApiServer({
    clock: this.clock,
    random: this.random,
    serviceCIDRs: ["10.96.0.0/16"],
    advertise: { ip: "172.18.0.2", port: 6443 },
  });
  readonly command: Command = kubectlCommand({
    client: () => this.api,
    *exec() {
      return 0;
    },
    *logs() {
      return 0;
    },
    helpTexts: () => helpTexts,
  });

  /** Runs "kubectl …"; it has `limit` virtual seconds. */
  kubectl(args: readonly string[], stdin = "", limit = 60): Answer {
    let out = "";
    let err = "";
    let code: number | undefined;
    const process = this.driver.spawn(
      this.command.run(this.#context(stdin), args),
      {
        write: (o) => {
          if (o.fd === 1) out += o.text;
          else err += o.text;
          return true;
        },
      },
      (c) => {
        code = c;
      },
    );
    this.driver.run({ limit: this.clock.now + limit * 1000, done: () => code !== undefined });
    if (code === undefined) this.driver.kill(process.pid);
    return { out, err, code: code ?? 130 };
  }

  /** A line of plain words. */
  line(text: string, stdin = ""): Answer {
    return this.kubectl(text.split(" "), stdin);
  }

  #context(stdin: string): Context {
    const machine = { name: "laptop", kind: "laptop", files: this.files, home: "/home/user", commands: new Map() };
    return {
      machine,
      clock: this.clock,
      random: this.random,
      driver: this.driver,
      env: new Map(),
      cwd: "/home/user",
      stdin: textInput(stdin),
      terminal: undefined,
      edit: undefined,
    } as unknown as Context;
  }
}
