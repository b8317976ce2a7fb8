import { escapeXml } from '../seo/escape-xml'
import type { SharedPicture } from '../views/metadata'

/** The picture of an entry, as https://www.rssboard.org/media-rss has it in RSS and in Atom. */
export function mediaContent({ src, alt, widthPixels, heightPixels }: SharedPicture): string {
  const size = `width="${widthPixels}" height="${heightPixels}"`
  return `<media:content url="${escapeXml(src)}" medium="image" ${size}><media:description>${escapeXml(alt)}</media:description></media:content>`
}
