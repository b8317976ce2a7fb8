import type { ComponentProps } from 'react'

type Weight = 'primary' | 'secondary' | 'quiet'
/** Big where a page opens, slim in a row, wide on a sheet. */
type Size = 'ordinary' | 'big' | 'slim' | 'wide'

/** A button that submits its form unless told otherwise. */
export function Button({
  weight = 'primary',
  size = 'ordinary',
  type = 'submit',
  ...rest
}: Omit<ComponentProps<'button'>, 'className'> & { weight?: Weight; size?: Size }) {
  return <button {...rest} type={type} className={buttonClass(weight, size)} />
}

/** A link that looks like a button, for the one thing a page would like the visitor to do next. */
export function ButtonLink({
  weight = 'primary',
  size = 'ordinary',
  children,
  ...rest
}: Omit<ComponentProps<'a'>, 'className'> & { weight?: Weight; size?: Size; href: string }) {
  return (
    <a {...rest} className={buttonClass(weight, size)}>
      {children}
    </a>
  )
}

const weightClass = { primary: '', secondary: ' second', quiet: ' quiet' }

function buttonClass(weight: Weight, size: Size) {
  return `button${weightClass[weight]}${size === 'ordinary' ? '' : ` ${size}`}`
}
