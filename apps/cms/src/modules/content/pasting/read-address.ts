import { isSafeAddress } from '@cms/fields/link-field'

/** Addresses that only count who follows a link, and the part of theirs that says where it leads. */
const countingAddresses: [address: RegExp, parameters: string[]][] = [
  [/^https?:\/\/(?:www\.)?google\.[a-z.]+\/url$/, ['q', 'url']],
  [/^https?:\/\/[\w-]+\.safelinks\.protection\.outlook\.com\/.*$/, ['url']],
  [/^https?:\/\/lm?\.(?:facebook|instagram)\.com\/l\.php$/, ['u']],
  [/^https?:\/\/(?:www\.)?linkedin\.com\/(?:redir\/redirect|safety\/go)\/?$/, ['url']],
  [/^https?:\/\/(?:www\.)?youtube\.com\/redirect$/, ['q']],
]

/** One may stand within another: a mail forwarded twice. */
const mostWrappings = 3

/**
 * Where a pasted link really leads.
 *
 * @returns an address that a link of ours may have; `null` for scripts, files of somebody's computer, places
 *   within the page that was copied, and addresses of another site that only that site understands
 */
export function readAddress(typed: string): string | null {
  let address = withoutSpace(typed)
  for (let wrappings = 0; wrappings < mostWrappings; wrappings += 1) {
    const inner = addressWithin(address)
    if (!inner) break
    address = withoutSpace(inner)
  }
  return isSafeAddress(address) && !address.startsWith('/') ? address : null
}

function addressWithin(address: string): string | null {
  if (!URL.canParse(address)) return null
  const { origin, pathname, searchParams } = new URL(address)
  const [, parameters = []] =
    countingAddresses.find(([counting]) => counting.test(`${origin}${pathname}`)) ?? []
  return parameters.map((name) => searchParams.get(name)).find(Boolean) ?? null
}

/** Browsers read an address without its line breaks, which mails put in, and escape a space. */
function withoutSpace(typed: string): string {
  const address = typed
    .replace(/[\u0000-\u001f\u007f]/g, '')
    .trim()
    .replaceAll(' ', '%20')
  return address.startsWith('//') ? `https:${address}` : address
}
