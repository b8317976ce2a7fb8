/** Some hours of a busy desk. */
const maxRemembered = 1_000

interface Taken {
  tags: readonly string[]
  /** Resolves when it has reached what stands in front of the website. */
  takingBack: Promise<void>
}

const taken = new Map<string, Taken>()

/** So that what is told again, because the edge is not done with it, is not made anew once more. */
export function rememberTaken(
  ids: readonly string[],
  tags: readonly string[],
  takingBack: Promise<void>,
): void {
  for (const id of ids) {
    const before = taken.get(id)
    // Told in portions, where it is much.
    taken.set(id, {
      tags: [...(before?.tags ?? []), ...tags],
      takingBack: Promise.all([before?.takingBack, takingBack]).then(() => undefined),
    })
  }
  for (const id of taken.keys()) {
    if (taken.size <= maxRemembered) return
    taken.delete(id)
  }
}

/**
 * What becomes of an announcement all of which this process has taken before; undefined if anything in it is news.
 */
export function takenBefore(
  ids: readonly string[],
  tags: readonly string[],
): Promise<void> | undefined {
  const known = ids.map((id) => taken.get(id))
  if (known.length === 0 || known.includes(undefined)) return undefined
  const before = new Set(known.flatMap((each) => each?.tags ?? []))
  if (!tags.every((tag) => before.has(tag))) return undefined
  return Promise.all(known.flatMap((each) => each?.takingBack ?? [])).then(() => undefined)
}
