import { methodNotAllowed, type EarlyRefusal } from '@lectern/http-server/refuse-odd-requests'
import type { IncomingMessage } from 'node:http'

/**
 * Pages are read. Only Payload's admin sends them something, with the mark of a server function of Next's;
 * of a form without it Next would try to make one, and fail. What it sends is looked at by `refusalOfAction`.
 * A register in the room is a route and takes a form, which it looks at itself.
 */
export function refusalOfPage({
  method = '',
  url = '',
  headers,
}: IncomingMessage): EarlyRefusal | null {
  if (url.startsWith('/api/') || readingMethods.includes(method)) return null
  if (method === 'POST' && isRegister(url)) return null
  const isAction = method === 'POST' && headers['next-action'] && isOfAdmin(url)
  if (!isAction) return methodNotAllowed(readingMethods)
  return canBeRead(headers['content-type'] ?? '')
    ? null
    : { status: 415, text: 'We cannot read this kind of data.' }
}

const readingMethods = ['GET', 'HEAD', 'OPTIONS']

function isOfAdmin(url: string): boolean {
  const { host, pathname } = new URL(url, 'http://cms')
  return host === 'cms' && /^\/admin(\/|$)/.test(pathname)
}

function isRegister(url: string): boolean {
  return /^\/register\/[\w.-]+$/.test(url)
}

function canBeRead(contentType: string): boolean {
  return /^text\/plain\b/.test(contentType) || /^multipart\/form-data;.*boundary=/.test(contentType)
}
