import { paths } from '@lectern/shared/addresses/paths'
import { unconfirmedDateNewsKeptDays } from '@lectern/shared/privacy/retention-table'
import type { ReactNode } from 'react'
import { Button } from '../../ui/button'
import { TextField } from '../../ui/field'
import { Trap } from '../enquiries/trap'

/** Not `email`: on the page of a course another form has that. */
export const newsEmailField = 'newsEmail'

/** An ordinary form; nobody is told of anything before the letter that follows is answered. */
export function DateNewsForm({ children }: { children: ReactNode }) {
  return (
    <form
      method="post"
      action={paths.askForDateNews}
      className="stack"
      aria-label="News of dates"
      noValidate
    >
      {children}
    </form>
  )
}

interface DateNewsFieldsProps {
  typed?: string | undefined
  error?: string | undefined
}

/** What is asked of everybody, whichever course it is about. */
export function DateNewsFields({ typed, error }: DateNewsFieldsProps) {
  return (
    <>
      <TextField
        name={newsEmailField}
        label="Your e-mail"
        help={`We write when there is a new date, and about nothing else. First we send a link, to confirm that the address is yours; it works for ${unconfirmedDateNewsKeptDays} days.`}
        type="email"
        autoComplete="email"
        spellCheck={false}
        defaultValue={typed}
        error={error}
        required
      />
      <Trap id="news-website" />
      <p>
        <Button weight="secondary">Tell me about new dates</Button>
      </p>
    </>
  )
}
