/** Moved into the head of whichever page it stands on, and read before the page is painted. */
export function LookSheet({ href }: { href: string }) {
  return <link rel="stylesheet" href={href} precedence="look" />
}
