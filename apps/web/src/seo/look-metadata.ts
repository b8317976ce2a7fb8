import type { Metadata, Viewport } from 'next'
import { neutralLook } from '@lectern/shared/theme/look'
import { paletteOf } from '@lectern/shared/theme/palette'
import { paths } from '@lectern/shared/addresses/paths'
import type { SiteLook } from '../views/look'

/** What browsers show of a site around its pages. */
export function lookMetadata(look: SiteLook | null): Metadata {
  return {
    manifest: paths.manifest,
    icons: look ? iconsOf(look.icon) : { icon: mark },
    ...(look?.shareImage && { openGraph: { images: sharedImage(look.shareImage) } }),
  }
}

const mark = { url: paths.logo, type: 'image/svg+xml' }

function iconsOf({ isOwn, version }: SiteLook['icon']) {
  const own = { url: paths.icon(32, version), type: 'image/png', sizes: '32x32' }
  return {
    icon: isOwn ? own : mark,
    apple: { url: paths.icon(180, version), sizes: '180x180' },
  }
}

function sharedImage({ src, alt, widthPixels, heightPixels }: NonNullable<SiteLook['shareImage']>) {
  return { url: src, alt, width: widthPixels, height: heightPixels }
}

/** The colour of the browser's own frame, as the top of the page has it. */
export function lookViewport(look: SiteLook | null): Viewport {
  const { light, dark } = paletteOf(look?.theme ?? neutralLook)
  return {
    width: 'device-width',
    initialScale: 1,
    themeColor: [
      { media: '(prefers-color-scheme: light)', color: light.page.paper },
      { media: '(prefers-color-scheme: dark)', color: dark.page.paper },
    ],
  }
}
