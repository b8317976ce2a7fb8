const plansChanged = 'lectern:plans-changed'

/** Somebody has planned, or taken back, a publication in this window. */
export function sayPlansChanged(): void {
  window.dispatchEvent(new Event(plansChanged))
}

/** @returns what ends it */
export function whenPlansChange(look: () => void): () => void {
  window.addEventListener(plansChanged, look)
  return () => window.removeEventListener(plansChanged, look)
}
