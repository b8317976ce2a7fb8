import { paths, type SharedKind } from '@lectern/shared/addresses/paths'
import { shareImagePixels } from '@lectern/shared/contract/share-card'
import { readSite } from '@web/cms/site'
import { shareCardHash } from '@web/seo/share-card'
import type { SharedPicture } from '@web/views/metadata'
import { lookUnlessUnavailable } from '../unless-unavailable'
import { readShareCard, type SharedList } from './read-share-card'

type Shared =
  { kind: Exclude<SharedKind, 'list'>; slug: string } | { kind: 'list'; slug: SharedList }

/**
 * The picture beside a link to a page that has none of its own: what staff have chosen for all of them, or
 * one of the page. It is named here, and drawn when somebody asks for it.
 */
export async function sharedPicture(shared: Shared): Promise<SharedPicture | null> {
  const [{ company }, look] = await Promise.all([readSite(), lookUnlessUnavailable()])
  if (look?.shareImage) return look.shareImage
  const card = await readShareCard(shared, { company: company.tradingName, look })
  if (!card) return null
  const { width, height } = shareImagePixels
  return {
    src: paths.shareImage(shared.kind, shared.slug, shareCardHash(card, look)),
    alt: [card.title, ...card.facts, card.places?.words, card.company].filter(Boolean).join('. '),
    widthPixels: width,
    heightPixels: height,
  }
}
