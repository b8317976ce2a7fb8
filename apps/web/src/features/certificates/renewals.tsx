import { paths } from '@lectern/shared/addresses/paths'
import { Button } from '../../ui/button'
import { PageHeading } from '../../ui/page-heading'
import type { RenewalsView } from '../../views/renewals'

/** A button, since programs that guard mailboxes open every link. */
export function Renewals({ renewals: { token, isEnded } }: { renewals: RenewalsView }) {
  if (isEnded) {
    return (
      <PageHeading
        title="We do not write to you about certificates any more"
        lead="You have ended it, for every course. Nothing else is needed; your certificates stay valid until they expire."
      />
    )
  }
  return (
    <div className="stack">
      <PageHeading
        title="Letters about certificates that expire"
        lead="We write to you once before a certificate expires, with the next dates of its course."
      />
      <form method="post" action={paths.endRenewals(token)} className="actions">
        <Button>Do not write to me about certificates</Button>
      </form>
    </div>
  )
}
