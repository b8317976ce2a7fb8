import { neutralLook } from '@lectern/shared/theme/look'
import { paletteOf } from '@lectern/shared/theme/palette'
import { paths } from '@lectern/shared/addresses/paths'
import type { SiteLook } from '@web/views/look'
import { lookUnlessUnavailable, siteUnlessUnavailable } from '../unless-unavailable'
import { taggedAnswer } from '../tagged-answer'

export const dynamic = 'force-dynamic'

/** What a telephone shows of a website that stands on its home screen. */
export async function GET(request: Request): Promise<Response> {
  const [site, look] = await Promise.all([siteUnlessUnavailable(), lookUnlessUnavailable()])
  const { paper } = paletteOf(look?.theme ?? neutralLook).light.page
  const manifest = {
    ...(site && { name: site.company.tradingName, description: site.company.strapline }),
    start_url: paths.home,
    display: 'browser',
    theme_color: paper,
    background_color: paper,
    icons: iconsOf(look),
  }
  return taggedAnswer(request, JSON.stringify(manifest), 'application/manifest+json')
}

/** Lists of apps want PNG; a drawing alone is not taken everywhere. */
function iconsOf(look: SiteLook | null) {
  if (!look) return [{ src: paths.logo, type: 'image/svg+xml', sizes: 'any' }]
  return [192, 512].map((pixels) => ({
    src: paths.icon(pixels, look.icon.version),
    type: 'image/png',
    sizes: `${pixels}x${pixels}`,
  }))
}
