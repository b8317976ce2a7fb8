import Link from 'next/link'

/** One way of showing what is on the page, which stays where it is. */
export function ChoiceLink({
  href,
  isChosen,
  words,
}: {
  href: string
  isChosen: boolean
  words: string
}) {
  return (
    <Link
      href={href}
      scroll={false}
      prefetch={false}
      {...(isChosen && { 'aria-current': 'true' as const })}
    >
      {words}
    </Link>
  )
}
