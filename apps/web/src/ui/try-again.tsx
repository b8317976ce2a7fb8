import { Button } from './button'
import { Notice } from './notice'
import { PageHeading } from './page-heading'

interface TryAgainProps {
  action: string
  answers: Readonly<Record<string, string>>
}

/** When not even the form can be drawn again: what was typed waits on this page to be sent once more. */
export function TryAgain({ action, answers }: TryAgainProps) {
  return (
    <div className="stack">
      <PageHeading title="That could not be done just now" />
      <Notice kind="warning">
        <p>
          Something is not working on our side. What you typed is kept on this page: leave it open,
          wait a minute, and try again.
        </p>
      </Notice>
      <form method="post" action={action}>
        {Object.entries(answers).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <Button>Try again</Button>
      </form>
    </div>
  )
}
