export type VideoAddress = { href: string; site: 'YouTube' | 'Vimeo' }

/**
 * The address of one video at YouTube or Vimeo, as people paste it; `null` for anything else. Staff
 * cannot save another, and the website links to no other.
 */
export function readVideoAddress(typed: string): VideoAddress | null {
  const text = typed.trim()
  if (/\s/.test(text) || !URL.canParse(text)) return null
  const url = new URL(text)
  if (url.protocol !== 'https:') return null
  const host = url.hostname.replace(/^(www|m)\./, '')
  if (isYouTubeVideo(host, url)) return { href: url.href, site: 'YouTube' }
  if (isVimeoVideo(host, url)) return { href: url.href, site: 'Vimeo' }
  return null
}

const youTubeId = '[\\w-]{6,}'

function isYouTubeVideo(host: string, { pathname, searchParams }: URL): boolean {
  if (host === 'youtu.be') return new RegExp(`^/${youTubeId}$`).test(pathname)
  if (host !== 'youtube.com' && host !== 'youtube-nocookie.com') return false
  return pathname === '/watch'
    ? new RegExp(`^${youTubeId}$`).test(searchParams.get('v') ?? '')
    : new RegExp(`^/(embed|live|shorts)/${youTubeId}$`).test(pathname)
}

/** `/76979871`, `/76979871/4f2e…` for one that is not listed, `/channels/talks/76979871`. */
function isVimeoVideo(host: string, { pathname }: URL): boolean {
  if (host !== 'vimeo.com' && host !== 'player.vimeo.com') return false
  return /^\/([\w-]+\/)*\d+(\/[\da-f]+)?$/.test(pathname)
}
