// Packets on their way, drawn on one canvas over the picture. Journeys are sampled beforehand; a frame only reads points.
import { type Journey, pointAt } from "./journey";

/** `name`: what is written at the packet once it has reached a stop; undefined: nothing. */
type Launch = {
  readonly id: number;
  readonly journey: Journey;
  readonly outcome: string;
  readonly dns: boolean;
  readonly name: (stop: number) => string | undefined;
};
type Flight = Launch & { passed: number; stop: number };
export type Colours = {
  readonly packet: string;
  readonly dns: string;
  readonly bad: string;
  readonly ink: string;
  readonly back: string;
  readonly font: string;
};

const most = 400;

export class Flights {
  #flights: Flight[] = [];
  #frame = 0;
  #last = 0;
  speed = 1;
  running = true;
  /** How far the newest packet is, whenever it reaches another stop. */
  onStop: (id: number, stop: number) => void = () => {};

  constructor(
    readonly canvas: HTMLCanvasElement,
    readonly colours: () => Colours,
  ) {}

  launch(packet: Launch): void {
    if (this.#flights.length >= most) this.#flights.shift();
    this.#flights.push({ ...packet, passed: -0.02 * this.#flights.filter((f) => f.passed < 0.1).length, stop: 0 });
    this.#wake();
  }

  clear(): void {
    this.#flights = [];
    this.#wake();
  }

  go(speed: number, running: boolean): void {
    this.speed = speed;
    this.running = running;
    this.#wake();
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  #wake(): void {
    if (this.#frame !== 0) return;
    this.#last = performance.now();
    this.#frame = requestAnimationFrame((t) => this.#draw(t));
  }

  #draw(time: number): void {
    this.#frame = 0;
    const { canvas } = this;
    const context = canvas.getContext("2d");
    if (context === null) return;
    const dt = Math.min(60, time - this.#last);
    this.#last = time;
    const scale = devicePixelRatio || 1;
    context.setTransform(scale, 0, 0, scale, 0, 0);
    context.clearRect(0, 0, canvas.width, canvas.height);
    const c = this.colours();
    const many = this.#flights.length > 30;
    const named: { readonly text: string; readonly p: { readonly x: number; readonly y: number }; readonly colour: string }[] = [];
    for (const f of this.#flights) {
      const before = f.passed;
      if (this.running) {
        // About a third of a pixel a millisecond at 1×, so that the eye can follow each hop.
        f.passed = Math.min(1.35, f.passed + (dt * 0.34 * Math.min(Math.max(this.speed, 0.2), 8)) / Math.max(f.journey.length, 60));
        for (let i = 0; i < f.journey.stops.length; i++) {
          const at = f.journey.stops[i]!.at;
          if (before >= at || f.passed < at) continue;
          f.stop = i;
          this.onStop(f.id, i);
        }
      }
      if (f.passed < 0) continue;
      const end = f.passed >= 1;
      const p = pointAt(f.journey, f.passed);
      const colour = f.dns ? c.dns : c.packet;
      const failed = f.outcome !== "delivered";
      context.globalAlpha = end ? Math.max(0, 1 - (f.passed - 1) / 0.35) : 1;
      if (end) {
        context.strokeStyle = failed ? c.bad : colour;
        context.lineWidth = 1.5;
        context.beginPath();
        context.arc(p.x, p.y, 6 + (f.passed - 1) * 34, 0, 7);
        context.stroke();
        if (failed) {
          context.lineWidth = 2.5;
          context.beginPath();
          context.moveTo(p.x - 5, p.y - 5);
          context.lineTo(p.x + 5, p.y + 5);
          context.moveTo(p.x + 5, p.y - 5);
          context.lineTo(p.x - 5, p.y + 5);
          context.stroke();
        }
      } else {
        context.fillStyle = colour;
        for (let k = 1; k <= 5 && !many; k++) {
          const q = pointAt(f.journey, f.passed - k * 0.008);
          context.globalAlpha = 0.28 - k * 0.05;
          context.beginPath();
          context.arc(q.x, q.y, 5 - k * 0.5, 0, 7);
          context.fill();
        }
        context.globalAlpha = 1;
        context.beginPath();
        context.arc(p.x, p.y, many || f.dns ? 3 : 5, 0, 7);
        context.fill();
        const text = f.name(f.stop);
        if (text !== undefined) named.push({ text, p, colour });
      }
    }
    context.font = c.font;
    for (const { text, p, colour } of named.slice(-1)) {
      const w = context.measureText(text).width;
      const x = Math.min(Math.max(6, p.x - w / 2), canvas.width / scale - w - 6);
      context.fillStyle = c.back;
      context.globalAlpha = 0.82;
      context.fillRect(x - 4, p.y - 25, w + 8, 15);
      context.globalAlpha = 1;
      context.fillStyle = colour;
      context.fillText(text, x, p.y - 14);
    }
    context.globalAlpha = 1;
    this.#flights = this.#flights.filter((f) => f.passed < 1.34);
    if (this.#flights.length > 0 && this.running) this.#frame = requestAnimationFrame((t) => this.#draw(t));
  }
}
