import { paths } from '@lectern/shared/addresses/paths'
import { unconfirmedPlacesKeptDays } from '@lectern/shared/privacy/retention-table'
import type { PassingTrouble, Submission } from '../../forms/submission'
import { Button } from '../../ui/button'
import { ErrorSummary } from '../../ui/error-summary'
import { TextField } from '../../ui/field'
import { Notice } from '../../ui/notice'
import type { WaitingDateView } from '../../views/waiting-list'
import { Trap } from '../enquiries/trap'

interface JoinFormProps {
  waiting: WaitingDateView
  submission: Submission | null
}

/** An ordinary form; nobody waits before the letter that follows is answered. */
export function JoinForm({ waiting, submission }: JoinFormProps) {
  const problems = submission?.problems ?? []
  const field = (name: 'name' | 'email' | 'phone' | 'count') => ({
    name,
    defaultValue: submission?.answers[name] ?? (name === 'count' ? '1' : undefined),
    error: problems.find(({ path }) => path === name)?.message,
  })
  return (
    <form method="post" action={paths.askToWait(waiting.date.runId)} className="stack" noValidate>
      <ErrorSummary problems={problems} />
      {submission?.trouble && <JoinTrouble isTooOften={submission.trouble === 'too-often'} />}
      <TextField {...field('name')} label="Your name" autoComplete="name" required />
      <TextField
        {...field('email')}
        label="E-mail address"
        help={`We send a link to it, to confirm that it is yours. It works for ${unconfirmedPlacesKeptDays} days.`}
        type="email"
        autoComplete="email"
        spellCheck={false}
        required
      />
      <TextField {...field('phone')} label="Telephone (optional)" type="tel" autoComplete="tel" />
      <TextField
        {...field('count')}
        label="Places"
        help="Together: you are offered all of them, or none."
        type="number"
        inputMode="numeric"
        min={1}
        max={waiting.mostTogether}
        narrow
        required
      />
      <Trap />
      <p>
        <Button size="big">Join the waiting list</Button>
      </p>
    </form>
  )
}

const troubleWords: Record<PassingTrouble, string> = {
  'too-often': 'That was too often. What you typed is below: wait ten minutes and try again.',
  unavailable:
    'Something is not working on our side. What you typed is below: try again in a few minutes.',
}

function JoinTrouble({ isTooOften }: { isTooOften: boolean }) {
  return (
    <Notice kind="problem" heading="You are not on the list">
      <p>{troubleWords[isTooOften ? 'too-often' : 'unavailable']}</p>
    </Notice>
  )
}
