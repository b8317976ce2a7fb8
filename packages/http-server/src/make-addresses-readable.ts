import { onEachRequest } from './on-each-request'

/**
 * Next answers an address with a stray percent sign (`/blog/100%`, or a link that was cut short in the
 * middle of a letter) with a bare 500. Read as a plain percent sign, it is an address like any other
 * that leads nowhere, and gets the same answer.
 */
export function makeAddressesReadable(): void {
  onEachRequest(({ request }) => {
    if (request.url) request.url = readable(request.url)
  })
}

function readable(url: string): string {
  const [path = '', ...query] = url.split('?')
  return canBeDecoded(path) ? url : [path.replaceAll('%', '%25'), ...query].join('?')
}

function canBeDecoded(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}
