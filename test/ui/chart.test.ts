import { describe, expect, it } from "vitest";
import { brief, draw } from "../../src/ui/views/chart";

const box = { width: 300, height: 150, left: 34, right: 66, top: 10, bottom: 20 };

describe("a chart of two logarithmic axes", () => {
  it("places points, ticks at powers of ten, and labels that do not overlap", () => {
    expect(
      draw(
        [
          {
            name: "a",
            points: [
              [10, 10],
              [1000, 1000],
            ],
          },
          {
            name: "b",
            points: [
              [10, 10],
              [1000, 990],
            ],
          },
          { name: "none", points: [[10, 0]] },
        ],
        box,
      ),
    ).toEqual({
      lines: [
        {
          name: "a",
          path: "M34 130L234 10",
          dots: [
            [34, 130],
            [234, 10],
          ],
          label: [234, 10],
        },
        {
          name: "b",
          path: "M34 130L234 10.3",
          dots: [
            [34, 130],
            [234, 10.3],
          ],
          label: [234, 21],
        },
      ],
      xTicks: [
        { at: 34, value: 10 },
        { at: 134, value: 100 },
        { at: 234, value: 1000 },
      ],
      yTicks: [
        { at: 130, value: 10 },
        { at: 70, value: 100 },
        { at: 10, value: 1000 },
      ],
    });
  });

  it("nothing at all", () => {
    expect(draw([], box)).toEqual({ lines: [], xTicks: [], yTicks: [] });
  });

  it("numbers in few characters", () => {
    expect([0.25, 7, 12.4, 999, 1000, 1530, 17_756_930, 250_000].map(brief)).toEqual(["0.3", "7", "12", "999", "1 k", "1.5 k", "17.8 M", "250 k"]);
  });
});
