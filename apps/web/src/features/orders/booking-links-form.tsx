import { paths } from '@lectern/shared/addresses/paths'
import type { PassingTrouble, Submission } from '../../forms/submission'
import { Button } from '../../ui/button'
import { ErrorSummary } from '../../ui/error-summary'
import { TextField } from '../../ui/field'
import { Notice } from '../../ui/notice'

/** For whoever has lost the link to a booking. */
export function BookingLinksForm({ submission }: { submission: Submission | null }) {
  return (
    <LinksForm
      action={paths.sendBookingLinks}
      help="The one that you booked with."
      button="Send me the links"
      submission={submission}
    />
  )
}

/** For a coordinator whose link has ended. */
export function OrganisationLinkForm({ submission }: { submission: Submission | null }) {
  return (
    <LinksForm
      action={paths.sendOrganisationLink}
      help="The one to which we sent the link."
      button="Send me a new link"
      submission={submission}
    />
  )
}

interface LinksFormProps {
  action: string
  help: string
  button: string
  submission: Submission | null
}

/** Asks for nothing but the address: whatever else would tell who has booked. */
function LinksForm({ action, help, button, submission }: LinksFormProps) {
  const problems = submission?.problems ?? []
  return (
    <form method="post" action={action} className="stack" noValidate>
      <ErrorSummary problems={problems} />
      {submission?.trouble && <LinksTrouble isTooOften={submission.trouble === 'too-often'} />}
      <TextField
        name="email"
        label="E-mail address"
        help={help}
        type="email"
        autoComplete="email"
        spellCheck={false}
        defaultValue={submission?.answers.email}
        error={problems.find(({ path }) => path === 'email')?.message}
        required
      />
      <Button>{button}</Button>
    </form>
  )
}

const troubleWords: Record<PassingTrouble, string> = {
  'too-often': 'That was too often. Wait ten minutes and try again, or ring us.',
  unavailable: 'This is not possible just now. Please try again in a few minutes, or ring us.',
}

function LinksTrouble({ isTooOften }: { isTooOften: boolean }) {
  return (
    <Notice kind="problem" heading="Nothing has been sent">
      <p>{troubleWords[isTooOften ? 'too-often' : 'unavailable']}</p>
    </Notice>
  )
}
