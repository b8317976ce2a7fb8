/** The entry that leads to where somebody is: the one with the longest address that the page lies at or below. */
export function currentHref(pathname: string, hrefs: readonly string[]): string | null {
  const around = hrefs.filter((href) =>
    href === '/admin' ? pathname === href : pathname === href || pathname.startsWith(`${href}/`),
  )
  return around.toSorted((one, other) => other.length - one.length)[0] ?? null
}
