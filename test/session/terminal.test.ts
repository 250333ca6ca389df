// A terminal as one types into it: what waits, what Ctrl-C ends, and what programs hear of its size.
import { describe, expect, it } from "vitest";
import { Session } from "../../src/session/session";
import type { Scenario } from "../../src/session/types";

const start: Scenario = {
  v: 1,
  preset: "kind",
  seed: 7,
  settings: { mode: "iptables", cloud: true },
  files: {
    "client.yaml":
      'apiVersion: v1\nkind: Pod\nmetadata: {name: client}\nspec: {containers: [{name: shell, image: "busybox:1.36", command: [sleep, infinity]}]}\n',
  },
  log: [],
};

/** A session and what its laptop's terminal shows: echoes of lines typed ahead, and all output. */
class Desk {
  readonly session: Session;
  text = "";

  constructor(scenario: Scenario = start) {
    this.session = Session.replay(scenario, (session) => {
      session.onOutput((_, text) => (this.text += text));
      session.onAhead((_, text) => (this.text += text));
    });
  }

  enter(line: string, ms = 1000): this {
    return this.act(() => this.session.input({ type: "exec", terminal: "laptop", line }), ms);
  }

  keys(text: string, ms = 1000): this {
    return this.act(() => this.session.input({ type: "keys", terminal: "laptop", text }), ms);
  }

  interrupt(ms = 1000): this {
    return this.act(() => this.session.input({ type: "interrupt", terminal: "laptop" }), ms);
  }

  /** What has been shown since the last time. */
  shown(): string {
    const { text } = this;
    this.text = "";
    return text;
  }

  act(what: () => void, ms: number): this {
    what();
    this.session.advance(this.session.now + ms);
    return this;
  }

  get state(): ReturnType<Session["terminal"]> {
    return this.session.terminal("laptop");
  }
}

const withClient = (): Desk => {
  const desk = new Desk().enter("kubectl apply -f client.yaml", 6000);
  desk.shown();
  return desk;
};

describe("lines typed ahead", () => {
  it("are run by the shell when the command before has ended", () => {
    const desk = new Desk().enter("sleep 5").keys("echo one\n").keys("echo two\n", 100);
    expect(desk.shown()).toBe("");
    desk.act(() => undefined, 6000);
    expect(desk.shown()).toBe("lab@laptop:~$ echo one\none\nlab@laptop:~$ echo two\ntwo\n");
    expect(desk.state).toEqual({ busy: false, prompt: "lab@laptop:~$ ", reading: false, ended: false });
  });

  it("are read by a command that reads, a line at a time", () => {
    const desk = new Desk().enter("sleep 1; read x; echo got $x").keys("for read\n").keys("echo for the shell\n", 3000);
    expect(desk.shown()).toBe("got for read\nlab@laptop:~$ echo for the shell\nfor the shell\n");
  });

  it("are thrown away by Ctrl-C", () => {
    const desk = new Desk().enter("sleep 5").keys("echo one\n").interrupt().enter("echo $?");
    expect(desk.shown()).toBe("130\n");
  });

  it("are in a replay what they were", () => {
    const desk = new Desk().enter("cat").keys("a\nb\n").keys("\u0004").enter("sleep 2", 500).keys("pwd\n", 4000);
    const shown = desk.shown();
    expect(shown).toBe("a\nb\nlab@laptop:~$ pwd\n/home/lab\n");
    expect(new Desk(desk.session.scenario()).shown()).toBe(shown);
  });
});

describe("a command over several lines", () => {
  it("runs when it is whole", () => {
    const desk = new Desk().enter("for i in 1 2; do");
    expect(desk.state.prompt).toBe("> ");
    desk.enter("echo $i").enter("done");
    expect(desk.shown()).toBe("1\n2\n");
    desk.enter("cat <<END").enter("  text").enter("END");
    expect(desk.shown()).toBe("  text\n");
  });

  it("is given up with Ctrl-C", () => {
    const desk = new Desk().enter('echo "one').interrupt();
    expect(desk.state.prompt).toBe("lab@laptop:~$ ");
    desk.enter("echo two");
    expect(desk.shown()).toBe("two\n");
  });
});

describe("a shell inside", () => {
  it("keeps Ctrl-C to itself: what it runs ends, or the line; it stays", () => {
    const desk = withClient().enter("kubectl exec -it client -- sh");
    expect(desk.shown()).toBe("/ # ");
    expect(desk.state).toMatchObject({ busy: true, reading: true });
    desk.keys("sleep 100\n");
    expect(desk.state).toMatchObject({ busy: true, reading: false });
    desk.interrupt();
    expect(desk.shown()).toBe("/ # ");
    desk.keys("echo $?; hostname\n");
    expect(desk.shown()).toBe("130\nclient\n/ # ");
    desk.interrupt().keys("\u0004");
    expect(desk.shown()).toBe("/ # command terminated with exit code 130\n");
    expect(desk.state.busy).toBe(false);
  });

  it("completes where its real one does", () => {
    const desk = withClient().enter("kubectl exec -it client -- sh");
    expect(desk.session.complete("laptop", "cat /etc/resol", 14)).toEqual({ from: 4, candidates: ["/etc/resolv.conf"] });
  });

  it("has no terminal without -t", () => {
    const desk = withClient().enter("kubectl exec client -- tty");
    expect(desk.shown()).toBe("not a tty\ncommand terminated with exit code 1\n");
    desk.enter("docker exec -t kind-worker tty; docker exec kind-worker tty");
    expect(desk.shown()).toBe("/dev/pts/0\nnot a tty\n");
  });
});

describe("Ctrl-C", () => {
  it("lets ping and tcpdump say what they counted", () => {
    const desk = new Desk().enter("ping 172.18.0.2", 2500).interrupt(0);
    expect(desk.shown()).toMatch(/icmp_seq=3 .*\n\n--- 172.18.0.2 ping statistics ---\n3 packets transmitted, 3 received, 0% packet loss, time \d+ms\nrtt min/);
    desk.enter("docker exec kind-worker tcpdump -i any port 1").interrupt(0);
    expect(desk.shown()).toMatch(/\n0 packets captured\n\d+ packets received by filter\n0 packets dropped by kernel\n$/);
  });
});

describe("the size", () => {
  it("is what programs are told, also when it changes while one runs", () => {
    const desk = new Desk();
    desk.session.input({ type: "resize", terminal: "laptop", columns: 84, rows: 17 });
    desk.enter("stty size; echo $COLUMNS $LINES; tput cols; docker exec -it kind-worker stty size");
    expect(desk.shown()).toBe("17 84\n84 17\n84\n17 84\n");
    desk.enter("sleep 2; stty size", 500);
    desk.session.input({ type: "resize", terminal: "laptop", columns: 60, rows: 20 });
    desk.act(() => undefined, 3000);
    expect(desk.shown()).toBe("20 60\n");
    expect(new Desk(desk.session.scenario()).shown()).toBe("17 84\n84 17\n84\n17 84\n20 60\n");
  });
});
