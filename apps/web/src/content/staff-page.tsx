import type { Page } from '../views/blocks'
import { PageBlocks } from './page-blocks'

/** A page that begins with a hero has its heading there; any other needs one. */
export function StaffPage({ page: { slug, title, layout } }: { page: Page }) {
  return (
    <>
      {layout[0]?.kind !== 'hero' && (
        <div className="band page-head">
          <div className="wrap">
            <h1>{title}</h1>
          </div>
        </div>
      )}
      <PageBlocks layout={layout} slug={slug} />
    </>
  )
}
