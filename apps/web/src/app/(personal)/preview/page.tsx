import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { previewRenewal, readPreview, type Preview } from '@web/cms/preview'
import { CoursePage } from '@web/content/course-page'
import { PostPage } from '@web/content/post-page'
import { StaffPage } from '@web/content/staff-page'
import { cmsPublicOrigin } from '@web/env'
import { privateMetadata } from '@web/seo/page-metadata'
import { livePreviewScript } from '@web/ui/live-preview-script'
import { Notice } from '@web/ui/notice'
import { OwnScript } from '@web/ui/own-script'
import { PageHeading } from '@web/ui/page-heading'
import { TestimonialGrid } from '@web/ui/testimonial-grid'
import { personalPageWithStatus } from '../../page-with-status'

interface Props {
  searchParams: Promise<{ token?: string | string[] }>
}

export const metadata: Metadata = privateMetadata('Preview')

/** A draft, drawn by the components that draw it once it is published. */
export default personalPageWithStatus(async function PreviewPage({ searchParams }: Props) {
  const { token } = await searchParams
  const preview = typeof token === 'string' ? await readPreview(token) : null
  if (preview === 'expired') redirect(previewRenewal(String(token)))
  if (!preview) return <Expired />
  return (
    <>
      <p className="preview-banner">
        {preview.isPublished ? 'Preview – as visitors see it now' : 'Preview – not published'}
      </p>
      <PreviewContent preview={preview} />
      <OwnScript code={livePreviewScript} data={{ 'data-cms-origin': cmsPublicOrigin() }} />
    </>
  )
})

function PreviewContent({ preview }: { preview: Preview }) {
  switch (preview.kind) {
    case 'post':
      return <PostPage post={preview.post} />
    case 'page':
      return <StaffPage page={preview.page} />
    case 'course':
      return <CoursePage course={preview.course} />
    case 'testimonial':
      return <TestimonialGrid testimonials={[preview.testimonial]} />
    default:
      return preview satisfies never
  }
}

function Expired() {
  return (
    <>
      <PageHeading title="This preview has ended" />
      <Notice>
        <p>
          A preview works for as long as you are signed in to the admin. Sign in there again, open
          the document and choose “Preview”.
        </p>
      </Notice>
    </>
  )
}
