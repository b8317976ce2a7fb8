/** The people who work in the demo world, and what they may ask of the CMS without its admin. */
import { expect, request, type Page } from '@playwright/test'

import { cmsOrigin, demoSignIn, type SignIn } from './running-system'

export type Role = 'owner' | 'editor' | 'author' | 'bookings'

/** All accounts of the demo world share its one, public, password. */
export function accountOf(role: Role): { email: string; password: string } {
  const { email, password } = demoSignIn()
  return { email: email.replace(/^[^@]+/, role), password }
}

/** As somebody who signed in earlier: the form itself has a journey of its own. */
export async function signInQuietly(page: Page, role: Role): Promise<void> {
  const response = await page.request.post(`${cmsOrigin}/api/users/login`, {
    data: accountOf(role),
  })
  expect(response.status(), `sign-in of ${role}`).toBe(200)
}

export type Document = { id: string } & Record<string, unknown>

export type Rest = {
  create: (collection: string, data: object) => Promise<Document>
  update: (collection: string, id: string, data: object) => Promise<Document>
  find: (collection: string, where: Record<string, string>) => Promise<Document>
  count: (collection: string, where: Record<string, string>) => Promise<number>
  readGlobal: (slug: string) => Promise<Record<string, unknown>>
  updateGlobal: (slug: string, data: object) => Promise<void>
  remove: (collection: string, id: string) => Promise<void>
  /** What staff do by a button, below the API: `users/invitations`. */
  press: (path: string, data: object) => Promise<void>
}

/** The REST API with the rights of one role, for what a journey needs but is not about. */
export function restAs(role: Role): Promise<Rest> {
  return restOf({ cmsOrigin, signIn: accountOf(role) })
}

/** The same of another system. */
export async function restOf(system: { cmsOrigin: string; signIn: SignIn }): Promise<Rest> {
  const context = await request.newContext({ baseURL: system.cmsOrigin })
  const login = await context.post('/api/users/login', { data: system.signIn })
  const { token } = (await login.json()) as { token: string }
  const headers = { Authorization: `JWT ${token}` }

  async function ask(method: string, path: string, data?: object) {
    const response = await context.fetch(`/api/${path}`, {
      method,
      headers,
      ...(data ? { data } : {}),
    })
    const body = (await response.json()) as Record<string, unknown>
    expect(response.ok(), `${method} ${path}: ${JSON.stringify(body)}`).toBe(true)
    return body
  }

  return {
    create: async (collection, data) =>
      (await ask('POST', `${collection}?depth=0`, data)).doc as Document,
    update: async (collection, id, data) =>
      (await ask('PATCH', `${collection}/${id}?depth=0`, data)).doc as Document,
    count: async (collection, where) =>
      Number((await ask('GET', `${collection}?${queryOf(where)}`)).totalDocs),
    find: async (collection, where) => {
      const { docs } = await ask('GET', `${collection}?${queryOf(where)}`)
      const [found] = docs as Document[]
      if (!found) throw new Error(`No ${collection} with ${JSON.stringify(where)}`)
      return found
    },
    readGlobal: (slug) => ask('GET', `globals/${slug}?depth=0`),
    updateGlobal: async (slug, data) => void (await ask('POST', `globals/${slug}?depth=0`, data)),
    press: async (path, data) => void (await ask('POST', path, data)),
    remove: async (collection, id) => void (await ask('DELETE', `${collection}/${id}`)),
  }
}

function queryOf(where: Record<string, string>): string {
  const query = new URLSearchParams({ depth: '0', limit: '1' })
  for (const [field, value] of Object.entries(where)) query.set(`where[${field}][equals]`, value)
  return query.toString()
}
