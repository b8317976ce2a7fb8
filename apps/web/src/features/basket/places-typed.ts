import { cleanLine, narrow } from '@lectern/shared/typed/clean-text'

/** A number of places as it was typed, also as "２"; NaN, which no basket takes, for anything else. */
export function placesTyped(text: string | undefined): number {
  const digits = /^\d{1,4}$/.exec(narrow(cleanLine(text ?? '')))?.[0]
  return digits === undefined ? Number.NaN : Number(digits)
}
