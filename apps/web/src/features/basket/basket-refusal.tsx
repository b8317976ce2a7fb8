import { paths } from '@lectern/shared/addresses/paths'
import { Button } from '../../ui/button'
import { TextField } from '../../ui/field'
import { Notice } from '../../ui/notice'
import { refusalWords } from './refusal-words'

/** Why the basket did not do what was asked of it, and how to go on. */
export function BasketRefusal({ refusal }: { refusal: unknown }) {
  const words = refusalWords(refusal)
  if (!words) return null
  const isGood = refusal === 'address-asked' || refusal === 'address-confirmed'
  return (
    <Notice kind={isGood ? 'good' : 'problem'} heading={words.heading}>
      <p>{words.text}</p>
      {refusal === 'address-unproven' && <AddressForm />}
      {!isGood && (
        <p>
          <a href={paths.contact}>Contact us</a>
        </p>
      )}
    </Notice>
  )
}

function AddressForm() {
  return (
    <form method="post" action={paths.askForAddress} className="stack-tight">
      <TextField
        name="email"
        label="Your e-mail address"
        type="email"
        autoComplete="email"
        required
      />
      <p>
        <Button weight="secondary">Send me the link</Button>
      </p>
    </form>
  )
}
