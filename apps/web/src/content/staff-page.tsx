import { PageHeading } from '../ui/page-heading'
import type { Page } from '../views/blocks'
import { PageBlocks } from './page-blocks'

/** A page that begins with a hero has its heading there; any other needs one. */
export function StaffPage({ page: { slug, title, layout } }: { page: Page }) {
  return (
    <>
      {layout[0]?.kind !== 'hero' && <PageHeading title={title} />}
      <PageBlocks layout={layout} slug={slug} />
    </>
  )
}
