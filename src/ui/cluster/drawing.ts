// The picture as a file of its own: the drawing with its colours written into it, for it leaves the page's style sheet behind.

const written = [
  "fill",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-opacity",
  "opacity",
  "font-family",
  "font-size",
  "font-weight",
  "letter-spacing",
];

/** The picture that is on the page as SVG text; undefined while none is shown. */
export function drawingText(): string | undefined {
  const shown = document.querySelector<SVGSVGElement>(".picture svg.cluster");
  if (shown === null) return undefined;
  const copy = shown.cloneNode(true) as SVGSVGElement;
  const from = [...shown.querySelectorAll("*")];
  [...copy.querySelectorAll("*")].forEach((element, i) => {
    const style = getComputedStyle(from[i]!);
    for (const name of written) {
      const value = style.getPropertyValue(name);
      if (value !== "") element.setAttribute(name, value);
    }
    for (const name of ["class", "tabindex", "style"]) element.removeAttribute(name);
  });
  for (const hit of copy.querySelectorAll("[stroke='rgba(0, 0, 0, 0)'][fill='none']")) hit.remove();
  const { width, height } = shown.getBoundingClientRect();
  const ground = document.createElementNS("http://www.w3.org/2000/svg", "rect");
  ground.setAttribute("width", "100%");
  ground.setAttribute("height", "100%");
  ground.setAttribute("fill", getComputedStyle(document.documentElement).getPropertyValue("--pane").trim());
  copy.prepend(ground);
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.setAttribute("viewBox", `0 0 ${width} ${height}`);
  return new XMLSerializer().serializeToString(copy);
}

/** An SVG text as a PNG, twice as fine as the screen shows it. */
export async function asPng(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.width * 2;
    canvas.height = image.height * 2;
    canvas.getContext("2d")!.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => canvas.toBlob((blob) => (blob === null ? reject(new Error("the browser made no picture")) : resolve(blob))));
  } finally {
    URL.revokeObjectURL(image.src);
  }
}
