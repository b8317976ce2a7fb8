import type { Link } from '../views/link'

/** Links in a row or a column, as the list's class arranges them. */
export function LinkList({ links, className }: { links: readonly Link[]; className: string }) {
  return (
    <ul className={className}>
      {links.map(({ label, href }) => (
        <li key={href}>
          <a href={href}>{label}</a>
        </li>
      ))}
    </ul>
  )
}
