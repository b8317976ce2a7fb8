import './brand.css'

/** A lectern: a slanted top on a post. Drawn here, in the colour of the words around it. */
export function Icon() {
  return (
    <svg className="brand-icon" viewBox="0 0 32 32" width="20" height="20" aria-hidden="true">
      <path d="M4 13 26 5l2 6L6 19z" fill="currentColor" />
      <path d="M14.5 17.5h4V27h-4z" fill="currentColor" />
      <path d="M9 27h15v2.5H9z" fill="currentColor" />
    </svg>
  )
}

/** Stands above the sign-in form. */
export function Logo() {
  return (
    <div className="brand-logo">
      <Icon />
      <span>Lectern</span>
    </div>
  )
}
