/** A number of places as it was typed; NaN, which no basket takes, for anything else. */
export function placesTyped(text: string | undefined): number {
  const digits = /^\s*(\d{1,4})\s*$/.exec(text ?? '')?.[1]
  return digits === undefined ? Number.NaN : Number(digits)
}
