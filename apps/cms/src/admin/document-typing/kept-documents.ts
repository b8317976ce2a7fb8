type Values = Record<string, unknown>

/** A form as somebody left it, with the state of the document that was typed into. */
export interface KeptDocument {
  /** Names the form, which is another one each time that the document is opened. */
  key: string
  /** The id of the account. */
  person: string
  /** Where it is saved: `/api/posts/<id>`, `/api/posts` while it is new. */
  path: string
  base: Values
  typed: Values
  /** A file cannot be kept. */
  hadFile: boolean
  /** ISO 8601 */
  keptAt: string
  /** ISO 8601 */
  keptUntil: string
}

type Whose = Pick<KeptDocument, 'person' | 'path'>

/**
 * What is typed into documents and not saved yet, in this browser. Each call fails where the browser keeps
 * nothing (a private window, no room left).
 */
export const keptDocuments = {
  write(kept: KeptDocument): Promise<void> {
    return change((documents) => documents.put(kept))
  },

  drop(key: string): Promise<void> {
    return change((documents) => documents.delete(key))
  },

  /** The newest first. What is too old is forgotten, whoever typed it. */
  async find({ person, path }: Whose, now: Date): Promise<KeptDocument[]> {
    const kept = await readAll()
    const isOver = ({ keptUntil }: KeptDocument) => Date.parse(keptUntil) <= now.getTime()
    await dropEach(kept.filter(isOver))
    return kept
      .filter((each) => each.person === person && each.path === path && !isOver(each))
      .toSorted((one, other) => (one.keptAt < other.keptAt ? 1 : -1))
  },

  async dropOf(person: string): Promise<void> {
    await dropEach((await readAll()).filter((each) => each.person === person))
  },
}

const database = 'lectern-typing'
const store = 'documents'

async function dropEach(kept: KeptDocument[]): Promise<void> {
  for (const { key } of kept) await keptDocuments.drop(key)
}

async function readAll(): Promise<KeptDocument[]> {
  const opened = await open()
  try {
    const documents = opened.transaction(store).objectStore(store)
    return await answerTo(documents.getAll() as IDBRequest<KeptDocument[]>)
  } finally {
    opened.close()
  }
}

async function change(by: (documents: IDBObjectStore) => IDBRequest): Promise<void> {
  const opened = await open()
  try {
    await answerTo(by(opened.transaction(store, 'readwrite').objectStore(store)))
  } finally {
    opened.close()
  }
}

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(database, 1)
  request.onupgradeneeded = () => request.result.createObjectStore(store, { keyPath: 'key' })
  return answerTo(request)
}

function answerTo<Answer>(request: IDBRequest<Answer>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('The browser keeps nothing'))
  })
}
