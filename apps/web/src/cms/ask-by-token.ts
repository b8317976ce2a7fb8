import 'server-only'
import { isToken } from './checkouts'
import { CmsRefusedError } from './client'
import { askForVisitor } from './visitor'

export interface Question {
  method: 'GET' | 'POST'
  path: (token: string) => string
}

/** What stands behind the link of a letter, as the CMS answers it; null when there is no such thing, or no longer. */
export async function askByToken(token: string, { method, path }: Question): Promise<unknown> {
  if (!isToken(token)) return null
  const response = await askForVisitor({ method, path: path(token) })
  if (response.status === 404) return null
  if (!response.ok) throw new CmsRefusedError(path(token), response.status)
  return response.json()
}
