/** How many are kept, newest first. */
const most = 5

/**
 * Keys of what somebody opened last through the box, kept in this browser: no names, which are asked for each time,
 * so that nobody's name stays on a computer after it has been erased.
 */
export function readOpened(userId: string): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(nameFor(userId)) ?? '[]')
    return Array.isArray(kept) ? kept.filter((key) => typeof key === 'string').slice(0, most) : []
  } catch {
    return []
  }
}

export function keepOpened(userId: string, key: string): void {
  if (key.includes('?')) return
  const others = readOpened(userId).filter((other) => other !== key)
  try {
    localStorage.setItem(nameFor(userId), JSON.stringify([key, ...others].slice(0, most)))
  } catch {
    // A browser that keeps nothing shows nothing again.
  }
}

function nameFor(userId: string): string {
  return `lectern-opened-last/${userId}`
}
