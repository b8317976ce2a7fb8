/**
 * For each document, by its number, how telling the places are in which it has what is sought; 0 where it
 * has not.
 */
export type Telling = Uint8Array<ArrayBuffer>

/** Nobody looks at the hundredth of a kind; those whose titles have the words are among these. */
const mostOfEachKind = 500

/** What all have, with what they tell together. */
export function inEach(all: readonly Telling[]): Telling {
  const [first = new Uint8Array(), ...others] = all
  for (const other of others) {
    for (let number = 0; number < first.length; number += 1) {
      first[number] = addUp(first[number] ?? 0, other[number] ?? 0)
    }
  }
  return first
}

/** As much as a byte holds: what has a hundred signs of one line tells enough. */
function addUp(one: number, other: number): number {
  return one === 0 || other === 0 ? 0 : Math.min(255, one + other)
}

/** What any has, by what tells most. */
export function inEither(any: readonly Telling[]): Telling {
  const [first = new Uint8Array(), ...others] = any
  for (const other of others) {
    for (let number = 0; number < first.length; number += 1) {
      first[number] = Math.max(first[number] ?? 0, other[number] ?? 0)
    }
  }
  return first
}

export function isAnyIn(telling: Telling): boolean {
  return telling.some((weight) => weight > 0)
}

/**
 * Of more than are worth scoring, those of each kind that have the words in the most telling places.
 *
 * @param kinds by the document's number
 * @returns 1 for each that is kept
 */
export function mostTelling(found: Telling, kinds: readonly string[]): Telling {
  const kept: Telling = new Uint8Array(found.length)
  const counts = new Map<string, number>()
  for (let weight = highestIn(found); weight > 0; weight -= 1) {
    for (let number = 0; number < found.length; number += 1) {
      if (found[number] !== weight) continue
      const kind = kinds[number] ?? ''
      const count = counts.get(kind) ?? 0
      if (count >= mostOfEachKind) continue
      counts.set(kind, count + 1)
      kept[number] = 1
    }
  }
  return kept
}

function highestIn(found: Telling): number {
  return found.reduce((highest, weight) => Math.max(highest, weight), 0)
}
