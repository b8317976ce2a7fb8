import { paths } from '@lectern/shared/addresses/paths'
import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { previewRenewal, readPreview, type Preview } from '@web/cms/preview'
import { Previewed } from '@web/content/previewed'
import { cmsPublicOrigin } from '@web/env'
import { privateMetadata } from '@web/seo/page-metadata'
import { readHandedPreview } from '@web/features/preview/answer-typed'
import { livePreviewScript, previewSaidId } from '@web/ui/live-preview-script'
import { Notice } from '@web/ui/notice'
import { OwnScript } from '@web/ui/own-script'
import { PageHeading } from '@web/ui/page-heading'
import { personalPageWithStatus } from '../../page-with-status'

interface Props {
  searchParams: Promise<{ token?: string | string[] }>
}

export const metadata: Metadata = privateMetadata('Preview')

/** What was last saved or, while somebody types beside it, what stands in the form. */
export default personalPageWithStatus(async function PreviewPage({ searchParams }: Props) {
  const typed = await readHandedPreview()
  if (typed) return <PreviewPart preview={typed} says={sayings.typed} />
  const { token } = await searchParams
  const preview = typeof token === 'string' ? await readPreview(token) : null
  if (preview === 'expired') redirect(previewRenewal(String(token)))
  if (!preview) return <Expired />
  return (
    <PreviewPart preview={preview} says={preview.isPublished ? sayings.published : sayings.draft} />
  )
})

const sayings = {
  published: 'Preview – as visitors see it now',
  draft: 'Preview – not published',
  typed: 'Preview – follows what you type; visitors see what was published',
}

function PreviewPart({ preview, says }: { preview: Preview; says: string }) {
  return (
    <>
      <p className="preview-banner">{says}</p>
      <p className="notice bad preview-trouble" id={previewSaidId} role="status" />
      <Previewed preview={preview} />
      <OwnScript
        code={livePreviewScript}
        data={{ 'data-cms-origin': cmsPublicOrigin(), 'data-renders': paths.typedPreview }}
      />
    </>
  )
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
