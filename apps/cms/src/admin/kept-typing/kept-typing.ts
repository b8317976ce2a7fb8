/** What was typed: the name of each input, and its value. */
export type Answers = Record<string, string>

export interface KeptAction {
  answers: Answers
  /** Had no answer yet, so that it is not known whether it was done. `body` is what was sent, unless something was typed since. */
  unanswered?: { attempt: string; body?: object }
}

type Kept = KeptAction & { keptAt: string }

const prefix = 'kept-typing/'
/** A working day. What staff type is about customers, and is not to lie about for longer. */
const keptHours = 12
const hourMilliseconds = 60 * 60 * 1000

/**
 * What staff have typed into an action that is no form of Payload's, by a key that names the person and
 * the action. It stays with the browser's tab, through reloads and signing in again, until the action was
 * carried out or given up, or the person signs out.
 */
export const keptTyping = {
  read(key: string): KeptAction | null {
    const kept = readKept(prefix + key)
    return kept && !isTooOld(kept) ? kept : null
  },

  write(key: string, action: KeptAction): void {
    forget(isTooOld)
    const kept: Kept = { ...action, keptAt: new Date().toISOString() }
    store(prefix + key, JSON.stringify(kept))
  },

  drop(key: string): void {
    remove(prefix + key)
  },

  dropAll(): void {
    forget(() => true)
  },
}

function readKept(name: string): Kept | null {
  const text = withoutStorage.get(name) ?? attempt(() => sessionStorage.getItem(name))
  return text ? (JSON.parse(text) as Kept) : null
}

function isTooOld({ keptAt }: Kept): boolean {
  return Date.now() - Date.parse(keptAt) > keptHours * hourMilliseconds
}

function forget(isMeant: (kept: Kept) => boolean): void {
  const names = [...withoutStorage.keys(), ...(attempt(() => Object.keys(sessionStorage)) ?? [])]
  for (const name of names.filter((each) => each.startsWith(prefix))) {
    const kept = readKept(name)
    if (kept && isMeant(kept)) remove(name)
  }
}

/** A browser may forbid storage, or have no room left: then it stays with the page. */
const withoutStorage = new Map<string, string>()

function store(name: string, text: string): void {
  withoutStorage.set(name, text)
  attempt(() => {
    sessionStorage.setItem(name, text)
    withoutStorage.delete(name)
  })
}

function remove(name: string): void {
  withoutStorage.delete(name)
  attempt(() => sessionStorage.removeItem(name))
}

function attempt<T>(use: () => T): T | undefined {
  try {
    return use()
  } catch {
    return undefined
  }
}
