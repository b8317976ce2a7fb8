import { Missing } from '../features/site-frame/missing'
import { PresentLook } from '../ui/present-look.client'

/** Rendered during the build, so it cannot ask the CMS for the frame that other pages have. */
export default function NotFoundPage() {
  return (
    <main className="main">
      <PresentLook />
      <Missing />
    </main>
  )
}
