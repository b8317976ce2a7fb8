/**
 * An address with what was asked for besides: a campaign's `?utm_source=…` is counted although the page has
 * moved. What the address says itself counts. Addresses that take no query, such as `tel:`, stay as they are.
 */
export function carryQuery(address: string, query: string): string {
  if (query === '' || !/^(?:\/|https?:\/\/)/i.test(address)) return address
  const [, path = '', own = '', fragment = ''] = /^([^?#]*)\??([^#]*)(#.*)?$/s.exec(address) ?? []
  const named = new Set(own.split('&').map(nameOf))
  const carried = query.split('&').filter((pair) => pair !== '' && !named.has(nameOf(pair)))
  const whole = [own, ...carried].filter((pair) => pair !== '').join('&')
  return path + (whole && `?${whole}`) + fragment
}

function nameOf(pair: string): string {
  return [...new URLSearchParams(pair).keys()][0] ?? ''
}
