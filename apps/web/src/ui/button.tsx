import type { ComponentProps } from 'react'

type Weight = 'primary' | 'secondary' | 'quiet'

/** A button that submits its form unless told otherwise. */
export function Button({
  weight = 'primary',
  type = 'submit',
  ...rest
}: Omit<ComponentProps<'button'>, 'className'> & { weight?: Weight }) {
  return <button {...rest} type={type} className={buttonClass(weight)} />
}

/** A link that looks like a button, for the one thing a page would like the visitor to do next. */
export function ButtonLink({
  weight = 'primary',
  children,
  ...rest
}: Omit<ComponentProps<'a'>, 'className'> & { weight?: Weight; href: string }) {
  return (
    <a {...rest} className={buttonClass(weight)}>
      {children}
    </a>
  )
}

function buttonClass(weight: Weight) {
  return `button button-${weight}`
}
