import type { DocumentKind, FindDocument } from './prose/documents'

/** The ids of what is stored already, under the keys that the content uses. */
export interface Library {
  find: FindDocument
  findIn: (shelf: Shelf, key: string) => string
  put: (shelf: Shelf, key: string, document: { id: string }) => void
}

type Shelf = DocumentKind | 'author' | 'run' | 'topic' | 'trainer' | 'venue'

export function createLibrary(): Library {
  const ids = new Map<string, string>()
  const findIn = (shelf: Shelf, key: string): string => {
    const id = ids.get(`${shelf}:${key}`)
    if (!id)
      throw new Error(`There is no ${shelf} "${key}" yet: store it before what points at it.`)
    return id
  }
  return { find: findIn, findIn, put: (shelf, key, { id }) => void ids.set(`${shelf}:${key}`, id) }
}
