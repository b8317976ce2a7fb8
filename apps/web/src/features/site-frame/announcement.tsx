import type { SiteLook } from '../../views/look'

/** One line above everything else, for as long as it holds. */
export function Announcement({ announcement }: Pick<SiteLook, 'announcement'>) {
  if (!announcement) return null
  const { link, text } = announcement
  return (
    <aside className="announcement night" aria-label="Announcement">
      <p className="wrap">
        {text}{' '}
        {link && (
          <a className="link" href={link.href}>
            {link.label}
          </a>
        )}
      </p>
    </aside>
  )
}
