// A worker for views that play whole clusters to count something. It is made when it is first needed, and ended where
// what it works on is no longer wanted: the page's own engine never waits for it.
import type { EngineClient } from "../../worker/client";
import type { QuestionName, Questions } from "../../worker/protocol";

/** What a question that was given up is rejected with. */
export class Stopped extends Error {}

export class Bench {
  #client: EngineClient | undefined;
  #give: Set<(error: Error) => void> = new Set();

  constructor(readonly make: () => EngineClient) {}

  /** @throws Stopped after stop(), and what the engine refused with. */
  async ask<N extends QuestionName>(name: N, ask: Questions[N]["ask"]): Promise<Questions[N]["answer"]> {
    const client = (this.#client ??= this.#open());
    return new Promise((resolve, reject) => {
      this.#give.add(reject);
      client
        .ask(name, ask)
        .then(resolve, reject)
        .finally(() => this.#give.delete(reject));
    });
  }

  /** Gives up whatever is being worked on. */
  stop(): void {
    this.#end(new Stopped("stopped"));
  }

  #open(): EngineClient {
    const client = this.make();
    client.onFailure = (failure) => this.#end(new Error(failure.message));
    return client;
  }

  #end(error: Error): void {
    this.#client?.close();
    this.#client = undefined;
    for (const reject of this.#give) reject(error);
    this.#give.clear();
  }
}
