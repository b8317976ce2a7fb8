import { methodNotAllowed, type EarlyRefusal } from '@lectern/http-server/refuse-odd-requests'
import type { IncomingMessage } from 'node:http'

/**
 * Pages are read. Only Payload's admin sends them something, with the mark of a server function of Next's;
 * of a form without it Next would try to make one, and fail.
 */
export function refusalOfPage({
  method = '',
  url = '',
  headers,
}: IncomingMessage): EarlyRefusal | null {
  if (url.startsWith('/api/') || readingMethods.includes(method)) return null
  if (method !== 'POST' || !headers['next-action']) return methodNotAllowed(readingMethods)
  const contentType = headers['content-type'] ?? ''
  return contentType.startsWith('multipart/') && !contentType.includes('boundary=')
    ? { status: 415, text: 'We cannot read this kind of data.' }
    : null
}

const readingMethods = ['GET', 'HEAD', 'OPTIONS']
