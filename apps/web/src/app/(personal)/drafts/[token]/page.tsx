import { deadlineText } from '@lectern/shared/time/moment-text'
import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { setAnswerStatus } from '@web/beneath-next/own-server/answer-status'
import { openSharedDraft } from '@web/cms/preview'
import { Previewed } from '@web/content/previewed'
import { isCounted } from '@web/features/search/is-counted'
import { privateMetadata } from '@web/seo/page-metadata'
import { Notice } from '@web/ui/notice'
import { PageHeading } from '@web/ui/page-heading'
import { personalPageWithStatus, PageMissingError } from '@web/app/page-with-status'

interface Props {
  params: Promise<{ token: string }>
}

export const metadata: Metadata = privateMetadata('A draft')

/** The newest draft of a document, for whoever was given the link. */
export default personalPageWithStatus(async function SharedDraftPage({ params }: Props) {
  const { token } = await params
  const draft = await openSharedDraft(token, {
    isCounted: isCounted(await headers(), { isTyping: false }),
  })
  if (draft === null) throw new PageMissingError()
  if (draft === 'ended') {
    await setAnswerStatus(410)
    return <Ended />
  }
  return (
    <>
      <p className="preview-banner">
        A draft, shared by {draft.sharedBy} until {deadlineText(draft.until)}
      </p>
      <Previewed preview={draft} />
    </>
  )
})

function Ended() {
  return (
    <>
      <PageHeading title="This link has ended" />
      <Notice>
        <p>It showed a draft for a while. If you need it still, ask whoever sent you the link.</p>
      </Notice>
    </>
  )
}
