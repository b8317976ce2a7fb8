import { onEachRequest } from './on-each-request'

/** Next looks for files named after the parts of an address, decoded; a name may have 255 bytes. */
const maxPartBytes = 250

/**
 * Next answers with a bare 500 to an address with a stray percent sign (`/blog/100%`, or a link that was
 * cut short in the middle of a letter), with control characters, or with a part too long for the name
 * of a file. Made readable, it is an address like any other that leads nowhere, and gets the same answer.
 */
export function makeAddressesReadable(): () => void {
  return onEachRequest(({ request }) => {
    if (request.url) request.url = readable(request.url)
  })
}

function readable(url: string): string {
  const [path = '', ...query] = url.split('?')
  const plain = canBeRead(path) ? path : path.replaceAll('%', '%25')
  return [withShortParts(plain), ...query].join('?')
}

function canBeRead(path: string): boolean {
  try {
    return !/\p{Cc}/u.test(decodeURIComponent(path))
  } catch {
    return false
  }
}

function withShortParts(path: string): string {
  if (path.length <= maxPartBytes) return path
  return path
    .split('/')
    .map((part) => (Buffer.byteLength(decodeURIComponent(part)) > maxPartBytes ? 'too-long' : part))
    .join('/')
}
