import { paths } from '@lectern/shared/addresses/paths'
import { Button } from '../../ui/button'
import { TextField } from '../../ui/field'

interface CheckFormProps {
  /** What was typed before, so that a slip can be put right. */
  typed?: string
  error?: string
}

/** An ordinary form that asks for `/certificate?code=…`. */
export function CheckForm({ typed = '', error }: CheckFormProps) {
  return (
    <form method="get" action={paths.checkCertificate} className="stack">
      <TextField
        name="code"
        label="Code of the certificate"
        help="Twelve letters and figures, such as K7MQ-2XWP-9RTD. Capitals and dashes do not matter."
        defaultValue={typed}
        error={error}
        autoComplete="off"
        spellCheck={false}
        autoCapitalize="characters"
        maxLength={60}
        required
      />
      <p>
        <Button>Check the certificate</Button>
      </p>
    </form>
  )
}
