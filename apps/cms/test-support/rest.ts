/** The CMS's REST API in this process: the same handlers that Next serves, without a port. */
import { visitorAddressHeader, webSecretHeader } from '@lectern/shared/contract/trusted-web'
import { handleEndpoints, type Payload } from 'payload'

import type { Role } from '../src/access/roles'
import { staffEmail, staffPassword } from './staff'

export type Answer = {
  status: number
  headers: Headers
  body: Record<string, unknown> & { docs?: Record<string, unknown>[] }
}
type Call = {
  method?: string
  path: string
  body?: unknown
  token?: string | null
  /** The address of the visitor for whom the website calls. */
  visitor?: string
  /** Further ones, as the admin sends them. */
  headers?: Record<string, string>
}

export type Rest = (call: Call) => Promise<Answer>

export function restOf(payload: Payload): Rest {
  return async ({ method = 'GET', path, body, token, visitor, headers: further }) => {
    const headers = new Headers({ Origin: payload.config.serverURL, ...further })
    if (token) headers.set('Authorization', `JWT ${token}`)
    if (visitor) {
      headers.set(webSecretHeader, process.env.CMS_WEB_SECRET ?? '')
      headers.set(visitorAddressHeader, visitor)
    }
    if (body && !(body instanceof FormData)) headers.set('Content-Type', 'application/json')
    const request = new Request(`${payload.config.serverURL}/api${path}`, {
      method,
      headers,
      ...(body ? { body: body instanceof FormData ? body : JSON.stringify(body) } : {}),
    })
    const response = await handleEndpoints({ config: payload.config, request })
    const text = await response.text()
    return { status: response.status, headers: response.headers, body: parsed(text) }
  }
}

export async function signIn(payload: Payload, role: Role): Promise<string> {
  const { token } = await payload.login({
    collection: 'users',
    data: { email: staffEmail(role), password: staffPassword },
  })
  if (!token) throw new Error(`The ${role} could not sign in`)
  return token
}

function parsed(text: string): Answer['body'] {
  try {
    return JSON.parse(text) as Answer['body']
  } catch {
    return { text }
  }
}
