/** The few SVG shapes that the pictures are made of. Numbers are rounded, so that the text stays short. */
export interface Paint {
  fill?: string
  stroke?: string
  width?: number
  opacity?: number
  extra?: string
}

export function circle(x: number, y: number, radius: number, paint: Paint): string {
  return `<circle cx="${round(x)}" cy="${round(y)}" r="${round(radius)}"${attributes(paint)}/>`
}

export function ellipse(
  { x, y, rx, ry }: { x: number; y: number; rx: number; ry: number },
  paint: Paint,
): string {
  return `<ellipse cx="${round(x)}" cy="${round(y)}" rx="${round(rx)}" ry="${round(ry)}"${attributes(paint)}/>`
}

export interface Box {
  x: number
  y: number
  width: number
  height: number
  corner?: number
}

export function box({ x, y, width, height, corner = 0 }: Box, paint: Paint): string {
  const place = `x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"`
  return `<rect ${place} rx="${round(corner)}"${attributes(paint)}/>`
}

export function path(commands: string, paint: Paint): string {
  return `<path d="${commands.replace(/-?\d+\.\d{2,}/g, (number) => String(round(Number(number))))}"${attributes(paint)}/>`
}

export function turned(degrees: number, around: { x: number; y: number }, content: string): string {
  return `<g transform="rotate(${round(degrees)} ${round(around.x)} ${round(around.y)})">${content}</g>`
}

function attributes({ fill = 'none', stroke, width, opacity, extra }: Paint): string {
  return [
    ` fill="${fill}"`,
    stroke && ` stroke="${stroke}" stroke-width="${width ?? 2}"`,
    opacity !== undefined && ` opacity="${opacity}"`,
    extra && ` ${extra}`,
  ]
    .filter(Boolean)
    .join('')
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
