import { paths } from '../../paths'
import { Notice } from '../../ui/notice'
import { refusalWords } from './refusal-words'

/** Why the basket did not do what was asked of it. */
export function BasketRefusal({ refusal }: { refusal: unknown }) {
  const words = refusalWords(refusal)
  if (!words) return null
  return (
    <Notice kind="problem" heading={words.heading}>
      <p>{words.text}</p>
      <p>
        <a href={paths.contact}>Contact us</a>
      </p>
    </Notice>
  )
}
