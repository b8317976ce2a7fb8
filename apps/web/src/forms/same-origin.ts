/**
 * Whether a form was sent from one of our own pages. Browsers say so themselves in `Sec-Fetch-Site`;
 * older ones name the page's origin. A program that says neither is refused.
 */
export function isFromOwnPage(headers: Headers, ownOrigin: string): boolean {
  const site = headers.get('sec-fetch-site')
  if (site) return site === 'same-origin'
  return headers.get('origin') === ownOrigin
}
